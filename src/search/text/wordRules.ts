/** What is a word, for the index as for a query: the same rules must read both. */
export interface WordRules {
  /**
   * Matches the parts of a text one after the other, each in a group of its name: a `word`, a `run` of
   * a script that writes no spaces, a `unit` that is set as one character, an `emoji`, and any `other` sign.
   */
  readonly parts: RegExp;
  /** Matches a word, or a unit. */
  readonly word: RegExp;
  /** Matches each character of a run, with its marks. */
  readonly character: RegExp;
}

/**
 * Tells whether two words that only signs stand between are one for the index, as in R&D: a single
 * letter by itself would be found as the beginning of every word that no story has. It may own something, as in AT&T’s.
 */
export function isOneWord(first: string, second: string): boolean {
  return isSingle(first) || isSingle(second);
}

function isSingle(word: string): boolean {
  return /^[A-Za-z](?:['’]s)?$/.test(word);
}

const apostrophes = "'`´‘’‛′＇ʹ-ʿˈ";

/** Matches what may stand between two words that are written as one, as in d’O’Connor. */
export const apostrophe = new RegExp(`[${apostrophes}]`, 'u');

/** What may stand in a word and is no part of what it is found by. */
const joiners = `${apostrophes}.．՚׳״\\u200C-\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069`;

/** Matches each of them. */
export const joiner = new RegExp(`[${joiners},٫٬·"]`, 'gu');

/** Scripts that write no spaces between words, and Hangul, which writes none between a word and its particles. */
export const unspaced =
  '\\p{scx=Hani}\\p{scx=Hira}\\p{scx=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const marks = '(?:(?![\\uFE00-\\uFE0F])\\p{M})*';
/** Characters that stand for others, which Unicode takes for signs: ⾦ for 金, ㈱ for 株, ㌔ for キロ. */
const compatible = '⼀-⿕㈠-㉇㊀-㊰㋐-㋿㌀-㍗㍻-㍿';
const character = `(?!\\p{Nd})(?=[\\p{L}\\p{N}${compatible}])[${unspaced}]${marks}`;
const letters = `(?:(?:(?![${unspaced}ʹ-ʿˈ])[\\p{L}\\p{N}_]|\\p{Nd})${marks}\\u00AD*)+`;
const emoji = '(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F)';
const inNumber = '(?<=\\p{N})[,٫٬](?=\\p{N})';
const inCatalan = '(?<=[lL])·(?=[lL])';
const inHebrew = '(?<=\\p{sc=Hebr})"(?=\\p{sc=Hebr})';

const word = `${letters}(?:(?:${inNumber}|${inCatalan}|${inHebrew}|[${joiners}])${letters})*`;
const parts = {
  word,
  run: `(?:${character})+`,
  unit: '[㉐㋌-㋏㍱-㍺㎀-㏟㏿]',
  emoji: `${emoji}(?:\\u200D?${emoji}|\\p{Emoji_Modifier})*`,
  other: '[^]',
};
const named = Object.entries(parts).map(([name, pattern]) => `(?<${name}>${pattern})`);

/**
 * A word goes on over an apostrophe or a point within it, a number over its commas, and a Catalan l
 * over the dot in l·l, a Hebrew abbreviation over its quotation mark. Whatever else stands between two words parts them, with spaces or without.
 */
export const wordRules: WordRules = {
  parts: new RegExp(named.join('|'), 'gu'),
  word: new RegExp(`${word}|${parts.unit}`, 'gu'),
  character: new RegExp(character, 'gu'),
};
