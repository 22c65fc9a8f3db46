import type { Place, Problem } from './problem.ts';

/**
 * Characters that a page or a feed cannot carry: controls, which XML forbids, noncharacters, which
 * this program uses for itself, lone surrogates, and the mark that a lost letter leaves behind.
 */
const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]|[\p{Cc}--[\t\n\r]]/v;
const anyUnprintable = new RegExp(
  `${unprintable.source}|&#(?:x([0-9a-f]{1,6})|(\\d{1,7}));`,
  'giv',
);

/** Tells whether text holds nothing that a page or a feed cannot carry. */
export function isPrintable(text: string): boolean {
  return !unprintable.test(text);
}

/**
 * Finds characters that nobody meant to write: they come along when text is pasted from a layout
 * program, or when a file was saved in another encoding. One problem for each line that has some.
 * @param text a whole file.
 */
export function unprintableCharacters(text: string, file: string): Problem[] {
  if (isPrintable(text) && !text.includes('&#')) return [];
  return text.split('\n').flatMap((line, index) => {
    const first = firstUnprintable(line);
    return first
      ? [problemAt(file, { line: index + 1, column: first.index + 1 }, line, first.character)]
      : [];
  });
}

/** The first such character, be it written by number, as &#x8; is. */
function firstUnprintable(line: string): { index: number; character: string } | undefined {
  for (const { index, 0: written, 1: hexadecimal, 2: decimal } of line.matchAll(anyUnprintable)) {
    const number = hexadecimal === undefined ? decimal : `0x${hexadecimal}`;
    const point = number === undefined ? (written.codePointAt(0) ?? 0) : Number(number);
    const character = point > 0x10ffff ? '\uFFFD' : String.fromCodePoint(point);
    if (!isPrintable(character)) return { index, character };
  }
  return undefined;
}

function problemAt(file: string, place: Place, line: string, character: string): Problem {
  if (character === '\uFFFD') {
    return {
      file,
      ...place,
      what: 'A letter was lost here, when the text was saved or pasted in another encoding.',
      found: line,
      remedy: 'Type the letter anew, and save the file as UTF-8.',
    };
  }
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return {
    file,
    ...place,
    what: `An invisible character (U+${code}) stands here, which no page or feed may hold.`,
    found: line,
    remedy: 'Delete it; retype the words on both sides if you cannot see it.',
  };
}
