import { plainLetters } from '../text/plainLetters.ts';
import { joiner, wordRules } from '../text/wordRules.ts';

/** A word as it stands in a text. */
export interface Word {
  /** Without a possessive ending. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text that a spelling can be suggested for, in any language that writes with
 * letters: no figures, and nothing in Chinese, Japanese, Korean or Thai, where no letter can slip.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const word = found.replace(/['’]s$/u, '');
    if (!lettered.test(plainLetters(word.replaceAll(joiner, ''))) || unlettered.test(word))
      continue;
    words.push({ text: word, start: index, end: index + word.length });
  }
  return words;
}

/** A word as it is compared: small and plain letters without their marks. */
export function plainWord(word: string): string {
  const letters = plainLetters(word.toLowerCase()).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return letters.normalize('NFC').toLowerCase();
}

/** Tells whether a text holds letters of scripts that are found two by two, whose words are in no vocabulary. */
export function holdsUnlettered(text: string): boolean {
  return unlettered.test(text);
}

const { word: pattern } = wordRules;
const lettered = /^[\p{L}\p{M}]+$/u;
const unlettered =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
