/*
 * How a text stands in the index, so that Pagefind finds its words and a result can still show it as
 * it was printed. Pagefind parts words at spaces and at ASCII punctuation only, drops both from what
 * it compares, and gives the text back as it took it: all other signs are written in ASCII
 * punctuation, behind a grave accent.
 */

/** Stands before a space that the story has not. */
export const noSpace = '`,';

/** The same in an index that Pagefind cuts, which would cut that. */
export const noSpaceInCut = '\uFDD0';

/** Writes a sign that is no part of a word. */
export function writtenSign(sign: string): string {
  if (sign === partingSign) return '';
  const code = sign.charCodeAt(0);
  // What takes two units, as few signs do, and most of ASCII can stand as it is.
  if (sign.length > 1 || (code < 0x80 && !'`&<>'.includes(sign))) return sign;
  return `\`${[12, 8, 4, 0].map((shift) => digits.charAt((code >> shift) & 15)).join('')}`;
}

/** Writes a sign into an index that Pagefind cuts: only what it or HTML would take for something else. */
export function writtenSignInCut(sign: string): string {
  if (sign === partingSign) return '';
  const place = keptSigns.indexOf(sign);
  return place < 0 ? sign : String.fromCharCode(0xfdd1 + place);
}

/** Writes the letters of a word that have no plain letter beneath marks as if they had. */
export function writtenLetters(word: string): string {
  return word.replaceAll(/[ıςßẞ\u00AD]/g, (letter) => letters.get(letter) ?? letter);
}

/** Writes a word that is to be found where the next one stands, and not to be shown. */
export function hiddenWord(word: string): string {
  return `\`;${word}\`;`;
}

/**
 * Takes away the spaces that the story has not from a passage of Pagefind's, in which these may stand
 * behind the end of a mark.
 */
export function withoutAddedSpaces(passage: string): string {
  return passage.replaceAll(/(?:`,|\uFDD0)(<\/mark>)? /g, '$1');
}

/** Reads a text of the index, without Pagefind's own marks, as it was printed. */
export function printed(text: string): string {
  return withoutAddedSpaces(text)
    .replaceAll(/`;[^`]*`;|`,|[\uFDD0\u200B]/g, '')
    .replaceAll(/`([-#%(+/=@[\\\]^{|}~]{4})/g, (_sign, code: string) =>
      String.fromCharCode([...code].reduce((sum, digit) => sum * 16 + digits.indexOf(digit), 0)),
    )
    .replaceAll(
      /ˑ?([\u0363\u0364\u0368-\u036F])/g,
      (mark, sign: string) => numberSigns.get(sign) ?? mark,
    )
    .replaceAll(/[\uFDD1-\uFDD4]/g, (sign) => keptSigns.charAt(sign.charCodeAt(0) - 0xfdd1))
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
export const partingSign = '\uFDD5';

/** None of them is a sign that Pagefind adds a full stop after. */
const digits = '#%(+-/=@[\\]^{|}~';

const keptSigns = '`&<>';

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
