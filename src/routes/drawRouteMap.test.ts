import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { plainColours } from '../media/card.ts';
import { fillOrder } from '../media/fillOrder.ts';
import { letterDrawing } from '../media/lettering/letterDrawing.ts';
import { drawRouteMap, routePicture } from './drawRouteMap.ts';
import { boxOf, placeLabels, placesBeside } from './placeLabels.ts';
import type { Stop } from './route.ts';

const words = {
  nameOf: ({ name }: Stop) => name,
  countryOf: (code: string) => code,
};

const stop = (
  name: string,
  country: string,
  position: Stop['position'],
  gauge: Stop['gauge'] = 1435,
): Stop => ({ id: name, name, names: {}, kind: 'station', country, position, gauge, topics: [] });

const route = [
  stop('Ürümqi', 'CN', [43.83, 87.6]),
  stop('Alashankou', 'CN', [45.17, 82.57], { CN: 1435, KZ: 1520 }),
  stop('Dostyk', 'KZ', [45.25, 82.48], 1520),
  stop('Moscow', 'RU', [55.75, 37.62], 1520),
];

test('a map names its stops, marks where the gauge breaks, and draws each gauge in its own way', () => {
  const svg = drawRouteMap(route, words, 'A <map> & "more"');
  for (const { name } of route) expect(svg).toContain(`>${name}</text>`);
  expect(svg.match(/class="route__break"/g)).toHaveLength(1);
  expect(svg).toContain('route__rails--0');
  expect(svg).toContain('route__sleepers--1');
  expect(svg).toContain('aria-label="A <map> &#x26; &#x22;more&#x22;"');
});

test.each([
  ['across Eurasia', route],
  [
    'around the islands of the Pacific, over the day line',
    [stop('Suva', 'FJ', [-18.1, 178.4]), stop('Apia', 'WS', [-13.8, -171.8])],
  ],
  ['along fjords', [stop('Oslo', 'NO', [59.9, 10.7]), stop('Narvik', 'NO', [68.4, 17.4])]],
  ['over the equator', [stop('Mombasa', 'KE', [4, 39.7]), stop('Gaborone', 'BW', [-4, 25.9])]],
  [
    'from a place to itself',
    [stop('Brest', 'BY', [52.1, 23.7]), stop('Brest', 'BY', [52.1, 23.7])],
  ],
])(
  'a map %s has at most 30 KB, letters of 12 px or more, and no style of its own',
  async (_, stops) => {
    const svg = drawRouteMap(stops, words, 'A map');
    expect(Buffer.byteLength(svg)).toBeLessThan(30_000);
    expect(svg).not.toMatch(/NaN|Infinity|undefined| style=|<script/);
    const { width } = await sharp(Buffer.from(svg)).metadata();
    // The narrowest column in which the page shows it, as src/styles/route.css says.
    const shrunk = (33 * 16) / width;
    for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g)) {
      expect(Number(size) * shrunk).toBeGreaterThanOrEqual(12);
    }
  },
);

test('as a picture a map needs no typeface of the machine', async () => {
  const { root, ...size } = routePicture(route, words, plainColours);
  for (const { name } of route) expect(textOf(root)).toContain(name);
  const writing = { language: 'en', direction: 'ltr' } as const;
  expect(await letterDrawing({ root, writing })).not.toContain('<text');
  const png = await fillOrder({ drawing: { root, writing } }, '/nowhere');
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', ...size });
});

test('names stand on the sheet and on no other name or mark, wherever their places are', () => {
  const sheet = { width: 680, height: 400 };
  const point = fc.tuple(fc.integer({ min: 0, max: 680 }), fc.integer({ min: 0, max: 400 }));
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), (points) => {
      const marks = points.map(([x, y]) => ({
        left: x - 4,
        right: x + 4,
        top: y - 4,
        bottom: y + 4,
      }));
      const label = { text: 'Alashankou', kind: 'route__name', size: 17, width: 88 };
      const names = points.map((at) => placesBeside(label, at, 4));
      const boxes = placeLabels(names, sheet, marks, [points]).map(boxOf);
      for (const [index, box] of boxes.entries()) {
        expect(box.left >= 0 && box.right <= sheet.width).toBe(true);
        const others = [...marks, ...boxes.slice(0, index)];
        expect(others.filter((other) => meet(box, other))).toEqual([]);
      }
    }),
  );
});

type Box = ReturnType<typeof boxOf>;

function meet(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0;
}
