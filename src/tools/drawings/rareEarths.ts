import { type ChemicalElement, lanthanides, scandiumAndYttrium } from './elements.ts';
import type { Lettering } from './lettering.ts';
import { palette, sheet, stroke, typeSize } from './palette.ts';
import { element, line, sheetOf } from './svg.ts';

/** Size of the drawing in px. */
export const rareEarthsSize = { width: sheet.width, height: 1400 } as const;

const gap = 10;
const apart = 60;
const columns = 5;
const cell = {
  width: (sheet.width - 2 * sheet.margin - apart - (columns - 1) * gap) / 6,
  height: 352,
};
const top = 206;
const gridLeft = sheet.margin + cell.width + apart;

/**
 * Draws the seventeen rare earths, each with atomic number, symbol and name: scandium and yttrium
 * apart on the left, the fifteen lanthanides in rows of five. Returns an SVG document.
 */
export function rareEarths(lettering: Lettering): string {
  return sheetOf(
    rareEarthsSize,
    palette.paper,
    heading(lettering, '2 +', sheet.margin, cell.width),
    heading(lettering, '15 lanthanides', gridLeft, columns * cell.width + (columns - 1) * gap),
    sum(lettering, place(sheet.margin, 0, 2)),
    ...scandiumAndYttrium.map((each, row) =>
      drawCell(lettering, each, place(sheet.margin, 0, row), palette.signal),
    ),
    ...lanthanides.map((each, index) =>
      drawCell(
        lettering,
        each,
        place(gridLeft, index % columns, Math.floor(index / columns)),
        palette.ink,
      ),
    ),
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function place(left: number, column: number, row: number): Place {
  return {
    x: left + column * (cell.width + gap),
    y: top + row * (cell.height + gap),
  };
}

function heading(lettering: Lettering, text: string, x: number, width: number): string {
  return [
    lettering.write(text, {
      x,
      y: top - 58,
      size: typeSize.label,
      weight: 'strong',
    }),
    line([x, top - 24], [x + width, top - 24], {
      stroke: palette.ink,
      'stroke-width': stroke.thin,
    }),
  ].join('');
}

function sum(lettering: Lettering, { x, y }: Place): string {
  return [
    lettering.write('= 17', {
      x,
      y: y + 232,
      size: typeSize.figure,
      weight: 'strong',
    }),
    lettering.write('rare earths', {
      x,
      y: y + cell.height - 36,
      size: typeSize.text,
      weight: 'strong',
    }),
  ].join('');
}

function drawCell(
  lettering: Lettering,
  { number, symbol, name }: ChemicalElement,
  { x, y }: Place,
  colour: string,
): string {
  const inset = 18;
  return [
    element('rect', {
      x,
      y,
      width: cell.width,
      height: cell.height,
      fill: palette.ground,
    }),
    lettering.write(String(number), {
      x: x + inset,
      y: y + 62,
      size: typeSize.note,
      fill: palette.greyInk,
    }),
    lettering.write(symbol, {
      x: x + inset - 4,
      y: y + 232,
      size: 168,
      weight: 'strong',
      fill: colour,
    }),
    lettering.write(name, {
      x: x + inset,
      y: y + cell.height - 36,
      size: typeSize.note,
    }),
  ].join('');
}
