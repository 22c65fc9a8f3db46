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
  // What takes two units, as few signs do, and most of ASCII can stand as it is.
  if (sign.length > 1 || (code < 0x80 && !'`&<>'.includes(sign))) return sign;
  return `\`${[12, 8, 4, 0].map((shift) => digits.charAt((code >> shift) & 15)).join('')}`;
}

/** Writes the letters of a word that have no plain letter beneath marks, and wide ones, as if they had. */
export function writtenLetters(word: string): string {
  return word
    .replaceAll(/[ıςßẞ\u00AD]/g, (letter) => letters.get(letter) ?? letter)
    .replaceAll(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => shifted(letter, -toWide) + wideMark);
}

/** Stands behind a letter that is printed as wide as a Chinese character. */
const wideMark = '\u0360';

/** From a letter of ASCII to the wide one. */
const toWide = 0xfee0;

function shifted(letter: string, by: number): string {
  return String.fromCharCode(letter.charCodeAt(0) + by);
}

/** Writes a word that is to be found where the next one stands, and not to be shown. */
export function hiddenWord(word: string): string {
  return `\`;${word}\`;`;
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
  return withoutAddedSpaces(text)
    .replaceAll(/`;[^`]*`;|`,|\u200B|[\p{L}\p{N}](?:(?!\u0365)\p{M})*\u0365(?<![iσsS]\u0365)/gu, '')
    .replaceAll(/`([-#%(+/=@[\\\]^{|}~]{4})/g, (_sign, code: string) =>
      String.fromCharCode([...code].reduce((sum, digit) => sum * 16 + digits.indexOf(digit), 0)),
    )
    .replaceAll(/([0-9A-Za-z])\u0360/g, (_letter, plain: string) => shifted(plain, toWide))
    .replaceAll(
      /ˑ?([\u0363\u0364\u0368-\u036F])/g,
      (mark, sign: string) => numberSigns.get(sign) ?? mark,
    )
    .replaceAll(
      /[iσ]\u0365|s\u0365s|S\u0365S|\u0366/g,
      (written) => printedLetters.get(written) ?? written,
    );
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

/** Marks that no language of today writes, and that Pagefind takes away as it does accents. */
const letters: ReadonlyMap<string, string> = new Map([
  ['ı', 'i\u0365'],
  ['ς', 'σ\u0365'],
  ['ß', 's\u0365s'],
  ['ẞ', 'S\u0365S'],
  ['\u00AD', '\u0366'],
]);

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
]);

const numberSigns: ReadonlyMap<string, string> = new Map(
  [...numberMarks].map(([sign, mark]) => [mark, sign]),
);

const printedLetters: ReadonlyMap<string, string> = new Map(
  [...letters].map(([letter, written]) => [written, letter]),
);
