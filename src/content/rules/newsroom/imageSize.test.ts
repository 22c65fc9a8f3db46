import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../../tools/newsrooms/newsroomFolder.ts';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { imageSize } from './imageSize.ts';

const picture = (width: number): Promise<Buffer> =>
  sharp({ create: { width, height: 10, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
const own = (body = 'Text.') =>
  storyText({ image: '{ src: ./map.png, alt: A map, credit: A }' }, body);
const look = async (width: number, story: string, files: Files = {}) =>
  lookAtNewsroom(
    imageSize,
    await newsroomFolder({
      'stories/2025/06/map.png': await picture(width),
      [storyFile]: story,
      ...files,
    }),
  );

test('pictures that are too small for their place, or far too large', async () => {
  expect(await look(1199, own())).toEqual([
    'stories/2025/06/first.mdx:7:15 The picture is 1,199 pixels wide, less than the 1,200 of its place. | ./map.png',
  ]);
  expect(await look(1, own())).toEqual([expect.stringContaining('is 1 pixel wide, less than')]);
  expect(await look(799, storyText({}, '![A](./map.png)'))).toHaveLength(1);
  expect(await look(4201, own())).toEqual([
    'stories/2025/06/first.mdx:7:15 The picture is 4,201 pixels wide, more than twice what any screen is sent. | ./map.png',
  ]);
});

test('pictures that fit, and drawings of any size', async () => {
  expect(await look(1200, own())).toEqual([]);
  expect(await look(4200, own())).toEqual([]);
  expect(await look(800, storyText({}, '![A](./map.png)'))).toEqual([]);
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"></svg>';
  const svg = storyText({ image: '{ src: ./a.svg, alt: A map, credit: A }' });
  expect(await look(1200, svg, { 'stories/2025/06/a.svg': drawing })).toEqual([]);
});
