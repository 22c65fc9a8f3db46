import type { Size } from './picture.ts';

/** Whole pixels of a picture. */
export interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

/** How much of each pixel of a box something covers. */
export interface Mask extends Box {
  /** 0 to `fullCover`, row by row. */
  readonly coverage: Uint8Array;
}

/** As many steps from paper to ink as three inks may have of 256 colours. */
export const fullCover = 85;

/** A picture in a few colours and what lies between them. */
export interface Canvas extends Size {
  /** Of each pixel the place of its colour in the palette; before each row stands a zero, as PNG has it. */
  readonly rows: Uint8Array;
  /** Red, green and blue of up to 256 colours. */
  readonly palette: readonly Rgb[];
}

export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Begins a picture that is all paper.
 * @param paper a colour of CSS in hexadecimals.
 * @param inks up to three such colours, with their opacity or without.
 */
export function newCanvas({ width, height }: Size, paper: string, inks: readonly string[]): Canvas {
  const palette = [rgbOf(paper), ...inks.flatMap((ink) => between(rgbOf(paper), ink))];
  return { width, height, rows: new Uint8Array((width + 1) * height), palette };
}

/**
 * Paints a part of a canvas. What lies beside the canvas is left out. Joined letters overlap, and cover together what
 * each covers in part; of two inks the later stands.
 * @param part without coverage all of it is covered.
 * @param ink its place among the inks.
 */
export function paint(
  { width, height, rows }: Canvas,
  { left, top, coverage, ...part }: Box & Partial<Mask>,
  ink: number,
): void {
  const [firstRow, endRow] = [Math.max(0, -top), Math.min(part.height, height - top)];
  const [first, end] = [Math.max(0, -left), Math.min(part.width, width - left)];
  for (let row = firstRow; row < endRow; row += 1) {
    const from = row * part.width;
    const to = (top + row) * (width + 1) + 1 + left;
    for (let column = first; column < end; column += 1) {
      const covered = coverage ? (coverage[from + column] ?? 0) : fullCover;
      if (covered === 0) continue;
      const under = (rows[to + column] ?? 0) - ink * fullCover;
      const inked = under > 0 && under <= fullCover ? under : 0;
      const more = Math.round((covered * (fullCover - inked)) / fullCover);
      rows[to + column] = ink * fullCover + inked + more;
    }
  }
}

function between(paper: Rgb, ink: string): Rgb[] {
  const opacity = Number.parseInt(pairsOf(ink)[3] ?? 'ff', 16) / 255;
  const full = rgbOf(ink);
  return Array.from({ length: fullCover }, (_, step) => {
    const share = ((step + 1) / fullCover) * opacity;
    const channel = (at: 0 | 1 | 2): number =>
      Math.round(paper[at] + (full[at] - paper[at]) * share);
    return [channel(0), channel(1), channel(2)];
  });
}

function rgbOf(colour: string): Rgb {
  const [red = '', green = '', blue = ''] = pairsOf(colour);
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

/** `#fff` and `#fff8` have a digit for each channel. */
function pairsOf(colour: string): string[] {
  const digits = colour.slice(1);
  return (digits.length < 6 ? digits.replaceAll(/./g, '$&$&') : digits).match(/../g) ?? [];
}
