import { characterAt, characterBefore, eastAsianLetter, wideSign } from '../../base/letters.ts';
import { memoizePerKey } from '../../base/memoize.ts';

/**
 * Prepares a text to be broken into lines of about the same width, as often as is asked.
 * @param widthOf measures a piece of the text.
 * @param language by which words are found where no spaces part them.
 * @returns what takes how wide a line may be at the most, in the unit of `widthOf`, and gives the lines.
 */
export function lineBreaker(
  text: string,
  widthOf: (piece: string) => number,
  language: string,
): (widest: number) => string[] {
  const measured = (pieces: readonly string[]): Piece[] =>
    pieces.map((piece) => ({ text: piece, ink: widthOf(piece.trimEnd()), width: widthOf(piece) }));
  const words = measured(piecesOf(text, language));
  const lettersOf = memoizePerKey((word: Piece) => measured(graphemesOf(word.text)));
  return (widest) => {
    const pieces = words.flatMap((word) => (word.ink > widest ? lettersOf(word) : word));
    const count = fill(pieces, widest).length;
    let [narrow, wide] = [widest / Math.max(count, 1), widest];
    for (let step = 0; step < halvings; step += 1) {
      const middle = (narrow + wide) / 2;
      if (fill(pieces, middle).length > count) narrow = middle;
      else wide = middle;
    }
    return fill(pieces, wide);
  };
}

/** What stands on one line: a word with the spaces and signs after it. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** Its width without the spaces at its end. */
  readonly ink: number;
}

/** Of the measure: finer than an eye would see. */
const halvings = 6;

function fill(pieces: readonly Piece[], widest: number): string[] {
  const lines: string[] = [];
  let [line, width] = ['', 0];
  for (const piece of pieces) {
    if (line !== '' && width + piece.ink > widest) {
      lines.push(line.trimEnd());
      [line, width] = ['', 0];
    }
    line += piece.text;
    width += piece.width;
  }
  return [...lines, line.trimEnd()].filter((full) => full !== '');
}

function piecesOf(text: string, language: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const { index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
    if (index === 0 || !mayBreak(characterBefore(text, index), characterAt(text, index))) continue;
    pieces.push(text.slice(start, index));
    start = index;
  }
  return [...pieces, text.slice(start)];
}

/** Spaces stay before a break, and no line begins with a dash or a closing sign, or ends with an opening one. */
function mayBreak(before: string, after: string): boolean {
  if (/[\s\p{Pd}]/u.test(after) || /[\u00a0\u202f]/.test(before)) return false;
  if (/\s/.test(before)) return true;
  const isUnspaced = [before, after].some((one) => eastAsianLetter.test(one) || wideSign.test(one));
  return isUnspaced && !/[\p{Ps}\p{Pi}]/u.test(before) && !/[\p{Pe}\p{Pf}\p{Po}]/u.test(after);
}

function graphemesOf(text: string): string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}
