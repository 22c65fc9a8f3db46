import { containerElevation } from "./containerElevation.ts";
import { horizontalDimension, verticalDimension } from "./dimensionLine.ts";
import type { Lettering } from "./lettering.ts";
import { palette, sheet, typeSize } from "./palette.ts";
import { sheetOf } from "./svg.ts";

/** Size of the drawing in px. */
export const teuAndFeuSize = { width: sheet.width, height: 1400 } as const;

/** External dimensions in m: ISO 668, designations 1CC (20-foot) and 1AA (40-foot), 8 ft 6 in high. */
const iso668 = { twentyFoot: 6.058, fortyFoot: 12.192, height: 2.591 } as const;

const pxPerMetre = 135;
const left = sheet.margin;
const tops = { twentyFoot: 250, fortyFoot: 890 } as const;

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
    containerElevation({ ...box, y: tops.twentyFoot, look: "filled" }),
    containerElevation({
      ...box,
      x: left + forty - twenty,
      y: tops.twentyFoot,
      look: "outlined",
    }),
    containerElevation({
      ...box,
      y: tops.fortyFoot,
      width: forty,
      look: "filled",
    }),
    unitLabel(lettering, "1 TEU", left + twenty / 2, tops.twentyFoot),
    unitLabel(lettering, "2 TEU", left + forty / 2, tops.fortyFoot),
    horizontalDimension(
      lettering,
      { from: left, to: left + twenty, y: tops.twentyFoot - 70 },
      "6.058 m",
      typeSize.label,
    ),
    horizontalDimension(
      lettering,
      { from: left, to: left + forty, y: tops.fortyFoot - 70 },
      "12.192 m",
      typeSize.label,
    ),
    verticalDimension(
      lettering,
      {
        from: tops.fortyFoot,
        to: tops.fortyFoot + height,
        x: left + forty + 50,
      },
      "2.591 m",
    ),
  );
}

function unitLabel(
  lettering: Lettering,
  text: string,
  x: number,
  top: number,
): string {
  return lettering.write(text, {
    x,
    y: top + (iso668.height * pxPerMetre) / 2 + typeSize.figure * 0.45,
    size: typeSize.figure * 1.4,
    weight: "strong",
    anchor: "middle",
    fill: palette.paper,
  });
}
