import { expect, test } from 'vitest';
import { newsroomFolder, storyFile, storyText } from '../../../tools/newsrooms/newsroomFolder.ts';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { undrawnPart } from './undrawnPart.ts';

const drawing = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`;
const look = async (inside: string): Promise<readonly string[]> =>
  lookAtNewsroom(
    undrawnPart,
    await newsroomFolder({
      'stories/2025/06/map.svg': drawing(inside),
      [storyFile]: storyText({ image: '{ src: ./map.svg, alt: A map, credit: A }' }),
    }),
  );

test('words of a drawing that are HTML, as Mermaid writes them', async () => {
  const label =
    '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">Two wagons</p></foreignObject>';
  expect(await look(`<rect width="5" height="5"/>${label}`)).toEqual([
    'stories/2025/06/first.mdx:7:15 A part of the drawing is HTML, or lies elsewhere, and is not shown: "Two wagons". | ./map.svg',
  ]);
});

test('a drawing that is shown whole', async () => {
  expect(await look('<text>Two wagons</text>')).toEqual([]);
});
