import { plainLetters, withPlainLetters } from './plainLetters.ts';
import { plainLatin, unlikeLatin } from './serbian.ts';
import { wordRules } from './wordRules.ts';

/*
 * How a text stands in the index, so that Pagefind finds its words and a result can still show it as
 * it was printed. Pagefind parts words at spaces and at ASCII punctuation only, drops both from what
 * it compares, and gives the text back as it took it: all other signs are written in ASCII
 * punctuation, behind a grave accent.
 */

/** Stands before a space that the story has not. */
export const noSpace = '`,';

/** Writes a sign that is no part of a word. */
export function writtenSign(sign: string): string {
  if (sign === partingSign) return '';
  const code = sign.charCodeAt(0);
  // What takes two units, as few signs do, and most of ASCII can stand as it is; a space would part a sign from its word.
  if (sign.length > 1 || (code < 0x80 && !/[`&<>\s]/.test(sign))) return sign;
  return `\`${[12, 8, 4, 0].map((shift) => digits.charAt((code >> shift) & 15)).join('')}`;
}

/**
 * Writes letters as the plain ones that they are found by, with marks that tell what is printed.
 * @param index the language of the index.
 */
export function writtenLetters(word: string, index?: string): string {
  const letters = withPlainLetters(word, (printed, plain) => plain + marksOf(printed));
  if (index !== 'sr') return letters;
  return letters.replaceAll(
    unlikeLatin,
    (printed) => plainLatin(printed.toLowerCase()) + marksOf(printed),
  );
}

/** Writes the characters of a text without spaces in the same way, each by itself. */
export function writtenCharacters(run: string): readonly string[] {
  const letters = writtenLetters(run);
  const characters = letters.match(wordRules.character) ?? [];
  return characters.join('') === letters ? characters : (run.match(wordRules.character) ?? []);
}

/**
 * Marks that no language of today writes, and that Pagefind takes away as it does accents: the code of each
 * character, all of its digits but the last ones of the first kind.
 */
function marksOf(printed: string): string {
  return Array.from(printed, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const digits = [lastDigit + (code % lastDigits)];
    for (let rest = Math.floor(code / lastDigits); rest > 0; rest = Math.floor(rest / firstDigits))
      digits.unshift(firstDigit + (rest % firstDigits));
    return String.fromCodePoint(...digits);
  }).join('');
}

/** Reads them back, with the letters before them that they are of; where not all are there, these stay. */
function printedLetters(text: string): string {
  let read = '';
  let end = 0;
  for (const { 0: marks, index } of text.matchAll(printedMarks)) {
    read += text.slice(end, index);
    end = index + marks.length;
    const printed = lettersOf(marks);
    const letters = plainLetters(printed);
    const plain = [letters, plainLatin(letters.toLowerCase())].find((found) =>
      read.endsWith(found),
    );
    if (plain !== undefined) read = read.slice(0, read.length - plain.length) + printed;
  }
  return read + text.slice(end);
}

function lettersOf(marks: string): string {
  let letters = '';
  let code = 0;
  for (const mark of marks) {
    const digit = mark.codePointAt(0) ?? 0;
    const isLast = digit >= lastDigit;
    code = isLast ? code * lastDigits + digit - lastDigit : code * firstDigits + digit - firstDigit;
    if (!isLast) continue;
    letters += String.fromCodePoint(code);
    code = 0;
  }
  return letters;
}

const [firstDigit, firstDigits] = [0xe0100, 128];
const [lastDigit, lastDigits] = [0xe0180, 112];
const printedMarks = /(?:[\u{E0100}-\u{E017F}]*[\u{E0180}-\u{E01EF}])+/gu;

/**
 * Writes a word that is to be found where another stands, and not to be shown. Pagefind would cut it at capitals, and
 * where figures begin or end, and leave out a single one: with a mark they are none.
 */
export function hiddenWord(word: string): string {
  const whole = word
    .toLowerCase()
    .replaceAll(/(?<=\p{L}\p{M}*)\p{Nd}|\p{Nd}(?=\p{L})|^\p{Nd}$/gu, `$&${hidden}`);
  return `\`;${whole}\`;`;
}

/**
 * Writes two characters of a text without spaces as a word, of which the second is not to be shown: it
 * starts the next such word.
 */
export function writtenPair(first: string, second: string): string {
  return `${first}${second}${hidden}`;
}

/** A mark that no language of today writes, behind no letter that is written with it by itself. */
const hidden = '\u0365';

/**
 * Takes away the spaces that the story has not from a passage of Pagefind's, in which these may stand
 * behind the end of a mark; a mark on a pair of characters is on both, and marks that touch are one.
 */
export function withoutAddedSpaces(passage: string): string {
  return passage
    .replaceAll(markedPair, '$1$2, $1</mark>')
    .replaceAll(/`,(<\/mark>)? /g, '$1')
    .replaceAll('</mark><mark>', '');
}

const markedPair = /([\p{L}\p{N}](?:(?!\u0365)\p{M})*)(\u0365`),<\/mark> \1/gu;

/** Reads a text of the index, without Pagefind's own marks, as it was printed. */
export function printed(text: string): string {
  const shown = withoutAddedSpaces(text)
    .replaceAll(/`;[^`]*`;|`,|\u200B|[\p{L}\p{N}](?:(?!\u0365)\p{M})*\u0365/gu, '')
    .replaceAll(/`([-#%(+/=@[\\\]^{|}~]{4})/g, (_sign, code: string) =>
      String.fromCharCode([...code].reduce((sum, digit) => sum * 16 + digits.indexOf(digit), 0)),
    )
    .replaceAll(
      /ˑ?([\u0363\u0364\u0366-\u036F])/g,
      (mark, sign: string) => numberSigns.get(sign) ?? mark,
    );
  return printedLetters(shown);
}

/** How signs within a number are written: marks, which Pagefind takes away, behind a letter of decimals. */
export const writtenInNumber = {
  groups: (sign: string) => numberMarks.get(sign) ?? sign,
  decimals: (sign: string) => decimalLetter + (numberMarks.get(sign) ?? sign),
  parts: (sign: string) => sign + partingSign,
};

/** Stands for any sign before decimals: 43.7 is another number than 437. */
export const decimalLetter = 'ˑ';

/** Parts numbers that a sign stands between which would join them; it is written nowhere. */
const partingSign = '\uFDD5';

/** None of them is a sign that Pagefind adds a full stop after. */
const digits = '#%(+-/=@[\\]^{|}~';

/** Marks that no language of today writes, for signs that may stand within a number. */
const numberMarks: ReadonlyMap<string, string> = new Map([
  [',', '\u0368'],
  ['.', '\u0369'],
  [' ', '\u036A'],
  ['\u00A0', '\u036B'],
  ['\u202F', '\u036C'],
  ['\u2009', '\u036D'],
  ["'", '\u036E'],
  ['’', '\u036F'],
  ['٬', '\u0363'],
  ['٫', '\u0364'],
  ['，', '\u0366'],
  ['．', '\u0367'],
]);

const numberSigns: ReadonlyMap<string, string> = new Map(
  [...numberMarks].map(([sign, mark]) => [mark, sign]),
);
