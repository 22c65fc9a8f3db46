import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { imageShapes } from './imageShapes.ts';
import { makeImage } from './makeImage.ts';
import { siteImage, takeImageOrders } from './siteImage.ts';

test.each([
  ['a photograph that lies', 'jpg', 1600, 900, ['900x900', '1200x900', '1200x675']],
  ['a photograph that stands', 'jpg', 400, 900, ['400x400', '400x300', '400x225']],
  ['a photograph in WebP', 'webp', 40, 30, ['30x30', '40x30', '40x23']],
  ['a diagram', 'png', 1600, 400, ['1200x1200', '1200x900', '1200x675']],
  ['a small diagram', 'png', 300, 300, ['300x300', '400x300', '533x300']],
  ['a drawing', 'svg', 64, 64, ['1200x1200', '1200x900', '1200x675']],
] as const)('%s is made in three shapes', async (_, format, width, height, sizes) => {
  const folder = await mkdtemp(join(tmpdir(), 'shapes-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, `a.${format}`);
  const blue = { width, height, channels: 3, background: '#00f' } as const;
  await writeFile(
    path,
    format === 'svg'
      ? `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"><path fill="#00f" d="M0 0h64v64H0z"/></svg>`
      : await sharp({ create: blue })
          .toFormat(format === 'jpg' ? 'jpeg' : format)
          .toBuffer(),
  );
  takeImageOrders();
  const addresses = imageShapes(
    siteImage(`a.${format}`, { width, height, format, digest: 'd'.repeat(43) }, '/'),
    'https://gauge.example',
  );
  expect(addresses.every((each) => each.startsWith('https://gauge.example/_astro/a.'))).toBe(true);
  const orders = [...takeImageOrders().values()];
  const made = await Promise.all(
    orders.flatMap((order) => ('rendition' in order ? makeImage(path, order.rendition) : [])),
  );
  const told = await Promise.all(made.map(async (file) => sharp(file).metadata()));
  expect(told.map((one) => `${one.width}x${one.height}`)).toEqual(sizes);
  expect(new Set(told.map((one) => one.format))).toEqual(new Set(['jpeg']));
});
