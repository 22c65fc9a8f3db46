import type { Lettering } from './lettering.ts';
import { palette, sheet, stroke, typeSize } from './palette.ts';
import { element, line, sheetOf, straightPath } from './svg.ts';

/** Size of the drawing in px. */
export const hsCodeSize = { width: sheet.width, height: 1050 } as const;

/** A level of the code: how many of its digits it takes, its name and what it holds. */
interface Level {
  readonly digits: number;
  readonly name: string;
  readonly code: string;
  readonly holds: string;
}

/** World Customs Organization, Harmonized System: chapter 28, heading 28.46, subheading 2846.90. */
const levels: readonly Level[] = [
  { digits: 2, name: 'Chapter', code: '28', holds: 'Inorganic chemicals' },
  { digits: 4, name: 'Heading', code: '2846', holds: 'Compounds of rare-earth metals' },
  { digits: 6, name: 'Subheading', code: '2846.90', holds: 'Other than those of cerium' },
];

const code = '284690';
const nationalDigits = 4;
const cell = 196;
const dotWidth = 70;
const placePitch = 144;
const placeGap = 16;
const placeRule = 10;
const firstBracket = 470;
const levelPitch = 176;
const codeSize = 350;
const baseline = 345;
const left = sheet.margin;

/**
 * Draws how the customs code 2846.90 is built: chapter, heading and subheading under the six common
 * digits, and empty places for the national digits that follow. Returns an SVG document.
 */
export function hsCode(lettering: Lettering): string {
  return sheetOf(
    hsCodeSize,
    palette.paper,
    drawCode(lettering),
    drawNational(lettering),
    ...levels.map((level, index) => drawLevel(lettering, level, index)),
  );
}

/** Left and right side of the run of digits from `first` to `last`, in px; the dot follows the fourth. */
function span(first: number, last: number): readonly [number, number] {
  const start = (index: number) => left + index * cell + (index >= 4 ? dotWidth : 0);
  return [start(first), start(last) + cell];
}

function drawCode(lettering: Lettering): string {
  const style = { size: codeSize, weight: 'strong', anchor: 'middle' } as const;
  const digits = Array.from(code, (digit, index) =>
    lettering.write(digit, {
      ...style,
      x: span(index, index)[0] + cell / 2,
      y: baseline,
    }),
  );
  const dot = lettering.write('.', {
    ...style,
    x: left + 4 * cell + dotWidth / 2,
    y: baseline,
  });
  return [...digits, dot].join('');
}

function drawLevel(lettering: Lettering, level: Level, index: number): string {
  const y = firstBracket + index * levelPitch;
  const [from, to] = span(0, level.digits - 1);
  const name = { x: to + 26, y: y + 24, size: typeSize.label, weight: 'strong' } as const;
  return [
    bracket(from + 20, to - 20, y, palette.signal),
    lettering.write(level.name, name),
    lettering.write(level.code, {
      ...name,
      x: name.x + lettering.measure(`${level.name} `, name),
      fill: palette.signal,
    }),
    lettering.write(level.holds, {
      x: name.x,
      y: name.y + 72,
      size: typeSize.text,
      fill: palette.greyInk,
    }),
  ].join('');
}

function drawNational(lettering: Lettering): string {
  const right = sheet.width - sheet.margin;
  const from = right - nationalDigits * placePitch + placeGap;
  const places = Array.from({ length: nationalDigits }, (_, index) => {
    const x = from + index * placePitch;
    const y = baseline - placeRule / 2;
    return line([x, y], [x + placePitch - placeGap, y], {
      stroke: palette.rule,
      'stroke-width': placeRule,
    });
  });
  const text = { x: from, size: typeSize.text, fill: palette.greyInk };
  return [
    ...places,
    bracket(from, right, firstBracket, palette.rule),
    lettering.write('Beyond the six digits:', { ...text, y: firstBracket + 78 }),
    lettering.write('national', {
      ...text,
      y: firstBracket + 150,
      size: typeSize.label,
      weight: 'strong',
      fill: palette.ink,
    }),
  ].join('');
}

function bracket(from: number, to: number, y: number, colour: string): string {
  return element('path', {
    d: straightPath([
      [from, y - 28],
      [from, y],
      [to, y],
      [to, y - 28],
    ]),
    fill: 'none',
    stroke: colour,
    'stroke-width': stroke.rule,
  });
}
