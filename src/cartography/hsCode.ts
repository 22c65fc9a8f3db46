import type { Lettering } from "./lettering.ts";
import { palette, sheet, stroke, typeSize } from "./palette.ts";
import { line, sheetOf } from "./svg.ts";

/** Size of the drawing in px. */
export const hsCodeSize = { width: sheet.width, height: 1050 } as const;

/** A level of the code: how many of its digits it takes, its name and what it holds. */
type Level = {
  readonly digits: number;
  readonly name: string;
  readonly code: string;
  readonly holds: string;
};

/** World Customs Organization, Harmonized System: chapter 28, heading 28.46, subheading 2846.90. */
const levels: readonly Level[] = [
  { digits: 2, name: "Chapter", code: "28", holds: "Inorganic chemicals" },
  { digits: 4, name: "Heading", code: "2846", holds: "Compounds of rare-earth metals" },
  { digits: 6, name: "Subheading", code: "2846.90", holds: "Other than cerium" },
];

const code = "284690";
const nationalDigits = 4;
const cell = 162;
const dotWidth = 66;
const codeSize = 360;
const baseline = 460;
const left = sheet.margin;

/**
 * Draws how the customs code 2846.90 is built: chapter, heading and subheading under the six common
 * digits, and empty places for the national digits that follow. Returns an SVG document.
 */
export function hsCode(lettering: Lettering): string {
  return sheetOf(
    hsCodeSize,
    palette.paper,
    drawDigits(lettering),
    drawSpans(lettering),
    ...levels.map((level, index) => drawLevel(lettering, level, index)),
  );
}

/** The x of the left side of a digit's cell; the dot stands after the fourth. */
function cellStart(index: number): number {
  return left + index * cell + (index >= 4 ? dotWidth : 0) + (index >= 6 ? 60 : 0);
}

function drawDigits(lettering: Lettering): string {
  const digits = [...code].map((digit, index) =>
    lettering.write(digit, {
      x: cellStart(index) + cell / 2,
      y: baseline,
      size: codeSize,
      weight: "strong",
      anchor: "middle",
    }),
  );
  const dot = lettering.write(".", {
    x: left + 4 * cell + dotWidth / 2,
    y: baseline,
    size: codeSize,
    weight: "strong",
    anchor: "middle",
  });
  const places = Array.from({ length: nationalDigits }, (_, index) => {
    const x = cellStart(code.length + index);
    return line([x + 16, baseline], [x + cell - 16, baseline], {
      stroke: palette.rule,
      "stroke-width": 10,
    });
  });
  return [...digits, dot, ...places].join("");
}

function drawSpans(lettering: Lettering): string {
  const spans = [
    { from: cellStart(0), to: cellStart(5) + cell, text: "The same six digits everywhere" },
    {
      from: cellStart(6),
      to: cellStart(9) + cell,
      text: "Beyond the six digits: national",
    },
  ];
  return spans
    .map(({ from, to, text }) =>
      [
        lettering.write(text, {
          x: from + 8,
          y: 128,
          size: typeSize.text,
          fill: palette.greyInk,
        }),
        line([from + 8, 156], [to - 8, 156], {
          stroke: palette.rule,
          "stroke-width": stroke.thin,
        }),
      ].join(""),
    )
    .join("");
}

function drawLevel(lettering: Lettering, level: Level, index: number): string {
  const y = 570 + index * 160;
  const from = left + 8;
  const to = cellStart(level.digits - 1) + cell - 8;
  const style = { stroke: palette.signal, "stroke-width": stroke.rule };
  const name = { x: to + 44, y: y + 24, size: typeSize.label };
  const nameWidth = lettering.measure(`${level.name} `, {
    ...name,
    weight: "strong",
  });
  return [
    line([from, y], [to, y], style),
    ...[from, to].map((x) => line([x, y - 28], [x, y + 2.5], style)),
    lettering.write(level.name, { ...name, weight: "strong" }),
    lettering.write(level.code, {
      ...name,
      x: name.x + nameWidth,
      fill: palette.signal,
      weight: "strong",
    }),
    lettering.write(level.holds, {
      ...name,
      y: name.y + 66,
      size: typeSize.text,
      fill: palette.greyInk,
    }),
  ].join("");
}
