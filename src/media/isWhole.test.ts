import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import sharp from 'sharp';
import { pictureFiles } from '../testing/pictureFiles.ts';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { isWhole } from './isWhole.ts';

async function pngIn(spoil: (png: Buffer) => Buffer): Promise<string> {
  const noise = { width: 200, height: 200, channels: 3 as const };
  const png = await sharp(randomBytes(200 * 200 * 3), { raw: noise })
    .png()
    .toBuffer();
  return join(await temporaryFolder({ 'a.png': spoil(png) }), 'a.png');
}

const png = { format: 'png', width: 200, height: 200 } as const;

test.each([
  ['with one bit turned in its middle', (file: Buffer) => turned(file, file.length / 2)],
  ['with zeros in its middle', (file: Buffer) => Buffer.from(file).fill(0, 40_000, 60_000)],
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

test('the PNGs that editors save are whole', async () => {
  for (const [name, { content }] of Object.entries(await pictureFiles())) {
    if (!name.endsWith('.png') || typeof content === 'string') continue;
    const folder = await temporaryFolder({ [name]: Buffer.from(content) });
    expect([name, await isWhole(join(folder, name), png)]).toEqual([name, true]);
  }
});

function turned(file: Buffer, at: number): Buffer {
  const spoilt = Buffer.from(file);
  spoilt.writeUInt8(spoilt.readUInt8(Math.floor(at)) ^ 1, Math.floor(at));
  return spoilt;
}
