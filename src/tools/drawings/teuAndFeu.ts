import { containerElevation } from './containerElevation.ts';
import { horizontalDimension, verticalDimension } from './dimensionLine.ts';
import type { Lettering } from './lettering.ts';
import { palette, sheet, typeSize } from './palette.ts';
import { sheetOf } from './svg.ts';

/** Size of the drawing in px. */
export const teuAndFeuSize = { width: sheet.width, height: 1400 } as const;

/** External dimensions in m: ISO 668, designations 1CC (20-foot) and 1AA (40-foot), 8 ft 6 in high. */
const iso668 = { twentyFoot: 6.058, fortyFoot: 12.192, height: 2.591 } as const;

const pxPerMetre = 132;
const left = sheet.margin;
const tops = { twentyFoot: 246, fortyFoot: 856 } as const;

/**
 * Draws the side of a 20-foot and of a 40-foot container to scale, the second 20-foot box that makes
 * up the 40-foot length only as an outline. Returns an SVG document.
 */
export function teuAndFeu(lettering: Lettering): string {
  const height = iso668.height * pxPerMetre;
  const twenty = iso668.twentyFoot * pxPerMetre;
  const forty = iso668.fortyFoot * pxPerMetre;
  const box = { x: left, width: twenty, height };
  return sheetOf(
    teuAndFeuSize,
    palette.paper,
    containerElevation({ ...box, y: tops.twentyFoot, look: 'filled' }),
    containerElevation({
      ...box,
      x: left + forty - twenty,
      y: tops.twentyFoot,
      look: 'outlined',
    }),
    containerElevation({
      ...box,
      y: tops.fortyFoot,
      width: forty,
      look: 'filled',
    }),
    unitLabel(lettering, '1 TEU', palette.paper, {
      x: left + twenty / 2,
      top: tops.twentyFoot,
    }),
    unitLabel(lettering, '+ 1 TEU', palette.signal, {
      x: left + forty - twenty / 2,
      top: tops.twentyFoot,
    }),
    unitLabel(lettering, '2 TEU', palette.paper, {
      x: left + forty / 2,
      top: tops.fortyFoot,
    }),
    horizontalDimension(
      lettering,
      { from: left, to: left + twenty, y: tops.twentyFoot - 70 },
      '20-foot: 6.058 m',
      typeSize.label,
    ),
    horizontalDimension(
      lettering,
      { from: left, to: left + forty, y: tops.fortyFoot - 70 },
      '40-foot: 12.192 m',
      typeSize.label,
    ),
    verticalDimension(
      lettering,
      {
        from: tops.fortyFoot,
        to: tops.fortyFoot + height,
        x: left + forty + 50,
      },
      '2.591 m',
    ),
    lettering.write(
      'To scale. Two 20-foot containers and 76 mm between them are as long as one 40-foot.',
      {
        x: left,
        y: teuAndFeuSize.height - sheet.margin,
        size: typeSize.note,
        fill: palette.greyInk,
      },
    ),
  );
}

function unitLabel(
  lettering: Lettering,
  text: string,
  fill: string,
  { x, top }: { readonly x: number; readonly top: number },
): string {
  return lettering.write(text, {
    x,
    y: top + (iso668.height * pxPerMetre) / 2 + typeSize.figure * 0.45,
    size: typeSize.figure * 1.4,
    weight: 'strong',
    anchor: 'middle',
    fill,
  });
}
