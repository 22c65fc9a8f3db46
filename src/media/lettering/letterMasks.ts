import sharp from 'sharp';
import { type Box, fullCover, type Mask } from '../canvas.ts';
import type { Letter } from './setLine.ts';

/**
 * Draws letters as masks. To draw an outline takes far longer than to lay a mask on a picture, and cards have many of
 * the same: a letter is drawn once for each quarter of a pixel, and remembered.
 */
export async function letterMasks(letters: readonly Letter[]): Promise<Mask[]> {
  const placed = letters.map((letter) => {
    const column = Math.floor(letter.x);
    const shape = { ...letter, x: Math.round((letter.x - column) * 4) / 4, y: 0 };
    const path = pathOf(shape);
    return { column, row: Math.round(letter.y), shape, path, known: remembered.get(path) };
  });
  const missing = new Map(
    placed.filter(({ known }) => !known).map(({ path, shape }) => [path, shape]),
  );
  const drawn = new Map<string, Mask>();
  for (let rest = [...missing]; rest.length > 0; rest = rest.slice(mostOnSheet)) {
    for (const [path, mask] of await drawSheet(rest.slice(0, mostOnSheet))) drawn.set(path, mask);
  }
  if (remembered.size > mostRemembered) remembered.clear();
  for (const [path, mask] of drawn) remembered.set(path, mask);
  return placed.flatMap(({ column, row, path, known = drawn.get(path) }) =>
    known ? [{ ...known, left: known.left + column, top: known.top + row }] : [],
  );
}

/** Writes a letter as an element of SVG. */
export function pathOf({ outline, unit, x, y }: Letter): string {
  return `<path transform="matrix(${unit} 0 0 -${unit} ${x} ${y})" d="${outline}"/>`;
}

/** By the letters’ elements. */
const remembered = new Map<string, Mask>();

/** Some 20 MB, where they are as large as in headlines. */
const mostRemembered = 4000;

/** A sheet may be 32,767 pixels high, and a letter some 200. */
const mostOnSheet = 100;

/** Draws letters on one sheet, under each other: to open a sheet takes as long as to draw ten letters. */
async function drawSheet(letters: readonly [string, Letter][]): Promise<[string, Mask][]> {
  let height = 0;
  const cells = letters.map(([path, letter]) => {
    const box = boxOf(letter);
    height += box.height;
    return { path, letter, box, from: height - box.height };
  });
  const width = Math.max(...cells.map(({ box }) => box.width));
  const drawn = cells.map(({ letter, box, from }) =>
    pathOf({ ...letter, x: letter.x - box.left, y: from - box.top }),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawn.join('')}</svg>`;
  const alpha = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  return cells.map(({ path, box, from }) => {
    const coverage = new Uint8Array(box.width * box.height).map((_, at) => {
      const [row, column] = [Math.floor(at / box.width), at % box.width];
      return Math.round(((alpha[(from + row) * width + column] ?? 0) / 255) * fullCover);
    });
    return [path, { ...box, coverage }];
  });
}

/** The whole pixels around a letter. All points of its curves count, and it stands within them. */
function boxOf({ outline, unit, x }: Letter): Box {
  const numbers = outline.match(/-?\d+(?:\.\d+)?/g)?.map((one) => Number(one) * unit) ?? [];
  const across = numbers.filter((_, at) => at % 2 === 0);
  const up = numbers.filter((_, at) => at % 2 === 1);
  const left = Math.floor(Math.min(...across) + x);
  const top = Math.floor(-Math.max(...up));
  const width = Math.ceil(Math.max(...across) + x) - left;
  return { left, top, width, height: Math.ceil(-Math.min(...up)) - top };
}
