import distance from 'damerau-levenshtein';
import type { Entry } from '../vocabulary/vocabulary.ts';

/** A word that a misspelt one may have been meant to be. */
export interface Near {
  readonly entry: Entry;
  /** How many slips lead to it, two letters that changed places being one. */
  readonly slips: number;
}

/**
 * The word that a misspelt one was most likely meant to be: one that at most two slips lead to, and
 * of several one that many stories hold, however it starts. What few stories hold may be misspelt
 * there, and of many words one is always near.
 * @param stories how many there are in all.
 */
export function nearestWord(
  plain: string,
  known: readonly Entry[],
  stories: number,
): Near | undefined {
  const allowed = likelySlips(plain.length);
  const letters = lettersOf(plain);
  return known
    .filter(
      (entry) =>
        Math.abs(entry.plain.length - plain.length) <= allowed &&
        // Each slip puts at most one letter in place of another; to compare words in full is dear.
        bitsIn(letters ^ lettersOf(entry.plain)) <= allowed * 2,
    )
    .map((entry) => ({ entry, slips: distance(plain, entry.plain).steps }))
    .filter(
      ({ entry, slips }) =>
        slips <= allowed &&
        (slips < 2 || mayStartOtherwise(plain, entry) || entry.plain.startsWith(plain.charAt(0))) &&
        entry.stories >= fewest(entry, slips, stories),
    )
    .toSorted(
      (a, b) => likeliness(b) - likeliness(a) || (a.entry.plain < b.entry.plain ? -1 : 1),
    )[0];
}

/**
 * Of few letters, a word that differs in two of which one is the first was hardly meant: "mining" for "Jinping". Names
 * are spelt in more ways: "Khorgas" for "Horgos".
 */
function mayStartOtherwise(plain: string, { isName }: Entry): boolean {
  return isName || plain.length > 7;
}

/** The letters that stand in a word, each a bit that it may share with others. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsIn(number: number): number {
  let bits = 0;
  for (let left = number; left !== 0; left &= left - 1) bits += 1;
  return bits;
}

/** In how many stories a word must stand to be no misspelling of its own; few write of most names. */
function fewest({ isName }: Entry, slips: number, stories: number): number {
  if (stories < manyStories) return 1;
  const most = slips === 1 ? 1 : stories / 1000;
  return isName ? most : Math.max(1 + slips, most);
}

/** In fewer, most words stand in one story. */
const manyStories = 200;

/** Readers look for names, which they misspell more often than words that they write daily. */
function likeliness({ entry, slips }: Near): number {
  return Math.log2(entry.isName ? entry.stories * 4 : entry.stories) - slips * 6;
}

/** Of three letters and fewer any word may have been meant. */
function likelySlips(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}
