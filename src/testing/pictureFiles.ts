import { gzipSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** A file that holds a picture, and what it shows: red, one corner of it blue. */
export interface PictureFile {
  readonly content: Uint8Array | string;
  readonly width: number;
  readonly height: number;
  readonly corner: 'left top' | 'right top' | 'left bottom' | 'right bottom';
}

/** The same picture in many forms that editors save one in, by the names of their files. */
export async function pictureFiles(): Promise<Record<string, PictureFile>> {
  const upright = { width: 300, height: 200, corner: 'left top' } as const;
  const all = async (files: Record<string, Promise<Buffer> | Buffer | string>) =>
    Promise.all(
      Object.entries(files).map(
        async ([name, content]) => [name, { content: await content, ...upright }] as const,
      ),
    );
  return {
    ...Object.fromEntries(await all(drawings)),
    ...Object.fromEntries(await all(await photographs())),
    ...Object.fromEntries(await turned()),
  };
}

const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: '#f00' } })
  .composite([
    {
      input: { create: { width: 100, height: 80, channels: 3, background: '#00f' } },
      left: 0,
      top: 0,
    },
  ])
  .png();

async function photographs(): Promise<Record<string, Promise<Buffer> | Buffer>> {
  const base = await picture.toBuffer();
  const other = await sharp(base).negate().png().toBuffer();
  const jpeg = await sharp(base).jpeg().toBuffer();
  const moving = (): Sharp => sharp([base, other, other], { join: { animated: true } });
  return {
    'plain.png': base,
    'sixteen-bit.png': sharp(base).toColourspace('rgb16').png().toBuffer(),
    'interlaced.png': sharp(base).png({ progressive: true }).toBuffer(),
    'palette.png': sharp(base).png({ palette: true }).toBuffer(),
    'plain.jpg': jpeg,
    'progressive.jpg': sharp(base).jpeg({ progressive: true }).toBuffer(),
    'four-inks.jpg': sharp(base).toColourspace('cmyk').jpeg().toBuffer(),
    'filled.jpg': withFillBytes(jpeg),
    'long-head.jpg': withLongHead(jpeg),
    'plain.webp': sharp(base).webp().toBuffer(),
    'lossless.webp': sharp(base).webp({ lossless: true }).toBuffer(),
    'moving.webp': moving()
      .webp({ delay: [200, 200, 200] })
      .toBuffer(),
    'plain.avif': sharp(base).avif().toBuffer(),
    'plain.gif': sharp(base).gif().toBuffer(),
    'moving.gif': moving()
      .gif({ delay: [200, 200, 200] })
      .toBuffer(),
    'plain.tiff': sharp(base).tiff().toBuffer(),
    'four-inks.tiff': sharp(base).toColourspace('cmyk').tiff().toBuffer(),
    'big.tiff': sharp(base).tiff({ bigtiff: true }).toBuffer(),
    'pages.tiff': moving().tiff().toBuffer(),
    'png-named.svg': base,
    'webp-named.jpg': sharp(base).webp().toBuffer(),
    'svg-named.png': Buffer.from(svg()),
    'LOUD.PNG': base,
  };
}

async function turned(): Promise<[string, PictureFile][]> {
  const base = await picture.toBuffer();
  const orientations = [
    [3, { width: 300, height: 200, corner: 'right bottom' }],
    [5, { width: 200, height: 300, corner: 'left top' }],
    [6, { width: 200, height: 300, corner: 'right top' }],
    [8, { width: 200, height: 300, corner: 'left bottom' }],
  ] as const;
  return Promise.all(
    (['png', 'jpeg', 'webp', 'avif', 'tiff'] as const).flatMap((format) =>
      orientations.map(async ([orientation, shown]): Promise<[string, PictureFile]> => {
        const content = await sharp(base).withMetadata({ orientation }).toFormat(format).toBuffer();
        return [`turned-${orientation}.${format}`, { content, ...shown }];
      }),
    ),
  );
}

function svg(root = 'width="300" height="200"', before = ''): string {
  return (
    `${before}<svg xmlns="http://www.w3.org/2000/svg" ${root}>` +
    '<rect width="300" height="200" fill="#f00"/><rect width="100" height="80" fill="#00f"/></svg>'
  );
}

const drawings: Record<string, Buffer | string> = {
  'plain.svg': svg(),
  'shape.svg': svg('viewBox="0 0 300 200"'),
  'commas.svg': svg('viewBox="0,0, 300,200"'),
  'wide.svg': svg('width="300" viewBox="0 0 300 200"'),
  'percent.svg': svg('width="100%" height="100%" viewBox="0 0 300 200"'),
  'metric.svg': svg('width="79.375mm" height="5.2916667cm" viewBox="0 0 300 200"'),
  'em.svg': svg('width="18.75em" height="12.5em" viewBox="0 0 300 200"'),
  'none.svg': svg('width="0" height="0" viewBox="0 0 300 200"'),
  'styled.svg': svg('style="width: 100%; max-width: 20px" viewBox="0 0 300 200"'),
  'long.svg': svg(`width="300" height="200" aria-label="${'x'.repeat(2000)}"`),
  'broken-lines.svg': svg('\n width="300"\n height="200"\n'),
  'prefixed.svg': svg()
    .replaceAll(/<(\/?)/g, '<$1drawing:')
    .replace('xmlns', 'xmlns:drawing'),
  'told.svg': svg(undefined, `<?xml version="1.0"?>\n<!-- ${'A word. '.repeat(300)} -->\n`),
  'typed.svg': svg(
    'width="300" height="200"',
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"' +
      ' [<!ENTITY ns "http://ns.example/"><!ENTITY ink "#f00">]>',
  ).replace('"#f00"', '"&ink;"'),
  'marked.svg': `\uFEFF${svg()}`,
  'utf-16.svg': Buffer.from(
    `\uFEFF${svg(undefined, '<?xml version="1.0" encoding="UTF-16"?>')}`,
    'utf16le',
  ),
  'latin.svg': Buffer.from(
    svg(
      'width="300" height="200" aria-label="\u00FC"',
      '<?xml version="1.0" encoding="ISO-8859-1"?>',
    ),
    'latin1',
  ),
  'packed.svg': gzipSync(svg()),
  'LOUD.SVG': svg(),
};

/** Before each marker of the head, the filling that may stand there: ITU-T T.81, B.1.1.2. */
function withFillBytes(jpeg: Buffer): Buffer {
  const filling = Buffer.from([0xff, 0xff, 0xff]);
  const parts = [jpeg.subarray(0, 2)];
  let at = 2;
  while (jpeg[at + 1] !== startOfScan) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    parts.push(filling, jpeg.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...parts, jpeg.subarray(at)]);
}

const startOfScan = 0xda;

/** Two megabytes of what applications may note, before the picture. */
function withLongHead(jpeg: Buffer): Buffer {
  const note = Buffer.concat([Buffer.from([0xff, 0xec, 0xff, 0xff]), Buffer.alloc(0xfffd)]);
  const notes = Array.from({ length: 32 }, () => note);
  return Buffer.concat([jpeg.subarray(0, 2), ...notes, jpeg.subarray(2)]);
}
