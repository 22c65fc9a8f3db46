import sharp from 'sharp';
import { expect, test } from 'vitest';
import { blankRows } from '../indexedPng.ts';
import { fontsFor } from './faces.ts';
import { fillOutlines, shades } from './fillOutlines.ts';
import { setLine, type PlacedOutline } from './setLine.ts';

const [width, height] = [300, 80];

/** What of each pixel outlines cover, from 0 to 1. */
function filled(outlines: readonly PlacedOutline[], ink = 0): number[] {
  const sheet = blankRows({ width, height });
  fillOutlines(sheet, outlines, ink);
  const pixels = [...sheet.rows].filter((_, at) => at % (width + 1) > 0);
  return pixels.map((pixel) => (pixel === 0 ? 0 : (pixel - ink * shades) / shades));
}

/** The same, as librsvg fills them. */
async function filledByLibrsvg(outlines: readonly PlacedOutline[]): Promise<number[]> {
  const paths = outlines.map(({ outline, x, y, scale }) => {
    const path = outline.map(({ type, values }) => type + values.join()).join('');
    return `<path transform="matrix(${scale} 0 0 -${scale} ${x} ${y})" d="${path}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths.join('')}</svg>`;
  const alpha = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return Array.from(alpha, (value) => value / 255);
}

const writing = { language: 'en', direction: 'ltr' } as const;

test.each(['Lakasor & Ågk', 'Поезд Ёж', 'وصل القطار', '列车到了，口', 'Ế Ộ 0.45 %'])(
  'letters of %s look as librsvg fills them',
  async (text) => {
    const line = setLine(text, await fontsFor(text, 'headline'), writing);
    const outlines = line.place(6.3, 58.7, 46);
    const [ours, theirs] = [filled(outlines), await filledByLibrsvg(outlines)];
    const apart = ours.map((covered, at) => Math.abs(covered - (theirs[at] ?? 0)));
    const inked = theirs.filter((covered) => covered > 0).length;
    expect(inked).toBeGreaterThan(1000);
    expect(apart.reduce((sum, one) => sum + one) / inked).toBeLessThan(0.01);
    expect(apart.filter((one) => one > 0.25).length / inked).toBeLessThan(0.01);
  },
);

/** A rectangle; one that runs the other way round is a hole. */
const box = (left: number, right: number, isHole = false) => {
  const corners = [
    [left, 0],
    [left, 4],
    [right, 4],
    [right, 0],
  ];
  const [first, ...others] = isHole ? corners.toReversed() : corners;
  return [
    { type: 'M', values: first ?? [] },
    ...others.map((values) => ({ type: 'L', values })),
    { type: 'Z', values: [] },
  ];
};
const at = (x: number, outline: PlacedOutline['outline']) => ({ outline, x, y: 10, scale: 1 });
const row = (pixels: readonly number[]) =>
  pixels.slice(7 * width, 7 * width + 8).map((covered) => Math.round(covered * 10) / 10);

test('a pixel has what of it is covered', () => {
  expect(row(filled([at(0, box(1.5, 3.8))]))).toEqual([0, 0.5, 1, 0.8, 0, 0, 0, 0]);
});

test('a hole is left open', () => {
  const outline = [...box(1, 6), ...box(2.5, 4, true)];
  expect(row(filled([at(0, outline)]))).toEqual([0, 1, 0.5, 0, 1, 1, 0, 0]);
});

test('what lies over what is filled is filled once', () => {
  const outline = [...box(1.5, 4.4), ...box(1.5, 4.4), ...box(2, 3)];
  expect(row(filled([at(0, outline)]))).toEqual([0, 0.5, 1, 1, 0.4, 0, 0, 0]);
});

test('letters that meet within a pixel cover it together', () => {
  expect(row(filled([at(0, box(1, 3.5)), at(0, box(3.5, 6))]))).toEqual([0, 1, 1, 0.8, 1, 1, 0, 0]);
});

test('each ink has shades of its own', () => {
  const pixels = filled([at(0, box(1, 3.5))], 2);
  expect(row(pixels)).toEqual([0, 1, 1, 0.5, 0, 0, 0, 0]);
});

test('what stands outside of a sheet is left out', () => {
  const beyond = [
    at(-40, box(0, 20)),
    at(width + 10, box(0, 20)),
    { ...at(0, box(0, 9)), y: -30 },
    { ...at(0, box(0, 9)), y: height + 60 },
  ];
  expect(filled(beyond).every((covered) => covered === 0)).toBe(true);
  expect(row(filled([at(-10, box(0, 12))]))).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
});

test('an outline that is not of TrueType is told', () => {
  const outline = [{ type: 'C', values: [0, 0, 1, 1, 2, 2] }];
  expect(() => filled([at(0, outline)])).toThrow('No TrueType outline has a C.');
});
