import sharp from 'sharp';
import { expect, test } from 'vitest';
import { blankRows, indexedPng } from './indexedPng.ts';

test('a picture of three colours is read as it was written', async () => {
  const palette = Uint8Array.from([255, 255, 255, 200, 0, 10, 0, 120, 30]);
  const sheet = blankRows({ width: 3, height: 2 });
  sheet.rows.set([0, 0, 1, 2, 0, 2, 1, 0]);
  const { data, info } = await sharp(indexedPng(sheet, palette))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 3, height: 2, channels: 3 });
  expect([...data]).toEqual(
    [0, 1, 2, 2, 1, 0].flatMap((colour) => [...palette.subarray(colour * 3, colour * 3 + 3)]),
  );
});
