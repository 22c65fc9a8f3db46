import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { pictureFiles } from '../tools/fixtures/pictureFiles.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { isWhole } from './isWhole.ts';
import { readPicture } from './readPicture.ts';

type Spoil = (file: Buffer) => Buffer;

const noise = sharp(randomBytes(200 * 200 * 3), { raw: { width: 200, height: 200, channels: 3 } });

async function pngIn(spoil: Spoil): Promise<string> {
  const png = await noise.clone().png().toBuffer();
  return join(await temporaryFolder({ 'a.png': spoil(png) }), 'a.png');
}

const png = { format: 'png', width: 200, height: 200 } as const;

test.each([
  ['with one bit turned in its middle', (file: Buffer) => turned(file, file.length / 2)],
  [
    'that lacks its middle',
    (file: Buffer) => Buffer.concat([file.subarray(0, 40_000), file.subarray(60_000)]),
  ],
  ['that is cut off', (file: Buffer) => file.subarray(0, 60_000)],
])('a PNG %s is not whole', async (_, spoil) => {
  expect(await isWhole(await pngIn(spoil), png)).toBe(false);
});

test('a PNG is whole, and whatever stands after its end', async () => {
  expect(await isWhole(await pngIn((file) => file), png)).toBe(true);
  const longer = await pngIn((file) => Buffer.concat([file, Buffer.alloc(9000)]));
  expect(await isWhole(longer, png)).toBe(true);
});

const jpegs = {
  'of noise': noise.clone().jpeg(),
  'of soft colours': sharp(randomBytes(12), { raw: { width: 2, height: 2, channels: 3 } })
    .resize(1200, 900, { kernel: 'cubic' })
    .jpeg({ quality: 95 }),
  'that is progressive': noise.clone().jpeg({ progressive: true }),
  'with all its colours': noise.clone().jpeg({ chromaSubsampling: '4:4:4' }),
  'in grey': noise.clone().toColourspace('b-w').jpeg(),
  'that is turned': noise.clone().resize(200, 120).withMetadata({ orientation: 6 }).jpeg(),
};

const part = (from: number, to: number, of: (part: Buffer) => Buffer): Spoil => {
  return (file) => {
    const [start, end] = [Math.floor(file.length * from), Math.floor(file.length * to)];
    const spoilt = of(file.subarray(start, end));
    return Buffer.concat([file.subarray(0, start), spoilt, file.subarray(end)]);
  };
};

const endMarker = Buffer.from([0xff, 0xd9]);

const ofJpegs: readonly [string, Spoil][] = [
  ['with ones in its middle', part(0.4, 0.6, ({ length }) => Buffer.alloc(length, 0xff))],
  ['with noise in its middle', part(0.4, 0.6, ({ length }) => randomBytes(length))],
  ['that lacks its middle', part(0.4, 0.6, () => Buffer.alloc(0))],
  ['that is cut off', part(0.6, 1, () => Buffer.alloc(0))],
  ['that ends early', part(0.6, 1, () => endMarker)],
];

describe.each(Object.entries(jpegs))('a JPEG %s', (_, picture) => {
  const jpeg = { format: 'jpg', width: 200, height: 200 } as const;
  const isWholeAs = async (spoil: Spoil): Promise<boolean> => {
    const folder = await temporaryFolder({ 'a.jpg': spoil(await picture.clone().toBuffer()) });
    return isWhole(join(folder, 'a.jpg'), jpeg);
  };

  test.each(ofJpegs)('%s is not whole', async (_, spoil) => {
    expect(await isWholeAs(spoil)).toBe(false);
  });

  test('is whole, with what a camera leaves before or after its end too', async () => {
    expect(await isWholeAs((file) => file)).toBe(true);
    expect(await isWholeAs((file) => Buffer.concat([file, Buffer.alloc(9000)]))).toBe(true);
    const padded = part(0, 1, (file) =>
      Buffer.concat([file.subarray(0, -2), Buffer.alloc(8), file.subarray(-2)]),
    );
    expect(await isWholeAs(padded)).toBe(true);
  });
});

test.each(['png', 'jpg'] as const)(
  'the files that editors save as .%s are whole',
  async (format) => {
    for (const [name, { content }] of Object.entries(await pictureFiles())) {
      if (!name.endsWith(`.${format}`) || typeof content === 'string') continue;
      const folder = await temporaryFolder({ [name]: Buffer.from(content) });
      const picture = await readPicture(join(folder, name));
      if ('what' in picture) throw new Error(picture.what);
      expect([name, await isWhole(join(folder, name), picture)]).toEqual([name, true]);
    }
  },
);

function turned(file: Buffer, at: number): Buffer {
  const spoilt = Buffer.from(file);
  spoilt.writeUInt8(spoilt.readUInt8(Math.floor(at)) ^ 1, Math.floor(at));
  return spoilt;
}
