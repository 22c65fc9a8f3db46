import sharp from 'sharp';
import { expect, test } from 'vitest';
import { newCanvas, paint } from '../canvas.ts';
import { pngOf } from '../png.ts';
import { fontsFor } from './faces.ts';
import { letterMasks, pathOf } from './letterMasks.ts';
import { type Letter, setLine } from './setLine.ts';

const size = { width: 400, height: 120 };
/** A mask has 85 steps, and the pixels of a picture 256. */
const oneStep = 4;

async function lettersOf(text: string, baseline = 80): Promise<Letter[]> {
  const line = setLine(text, await fontsFor(text, 'headline'), {
    language: 'en',
    direction: 'ltr',
  });
  return line
    .lettersAt(20, baseline, 48)
    .map((letter) => ({ ...letter, x: Math.round(letter.x * 4) / 4, y: Math.round(letter.y) }));
}

async function painted(letters: readonly Letter[], paper = '#ffffff', ink = '#000000') {
  const canvas = newCanvas(size, paper, [ink]);
  for (const mask of await letterMasks(letters)) paint(canvas, mask, 0);
  return sharp(pngOf(canvas)).removeAlpha().raw().toBuffer();
}

async function drawn(letters: readonly Letter[], paper = '#ffffff', ink = '#000000') {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <rect width="100%" height="100%" fill="${paper}"/><g fill="${ink}">${letters.map(pathOf).join('')}</g></svg>`;
  return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
}

function farthest(one: Uint8Array, other: Uint8Array): number {
  return one.reduce((most, value, at) => Math.max(most, Math.abs(value - (other[at] ?? 0))), 0);
}

test.each(['Trips 8,165', 'Поезда', 'قطار', '阿拉山口', 'ﷺ'])(
  'the letters of %s look as if their outlines were drawn',
  async (text) => {
    const letters = await lettersOf(text);
    expect(farthest(await painted(letters), await drawn(letters))).toBeLessThan(oneStep);
  },
);

test.each([
  ['#fff', '#000'],
  ['#12345f', '#fedcba'],
  ['#ffffff', '#00000080'],
])('on %s stands %s, and what lies between them', async (paper, ink) => {
  const letters = await lettersOf('Gauge');
  expect(
    farthest(await painted(letters, paper, ink), await drawn(letters, paper, ink)),
  ).toBeLessThan(oneStep);
});

test('letters at the edge of a picture are cut', async () => {
  for (const baseline of [10, 130]) {
    const letters = await lettersOf('A long line that is wider than the picture', baseline);
    const shifted = letters.map((letter) => ({ ...letter, x: letter.x - 40 }));
    expect(farthest(await painted(shifted), await drawn(shifted))).toBeLessThan(oneStep);
  }
});
