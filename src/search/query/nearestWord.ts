import distance from 'damerau-levenshtein';
import type { Entry } from '../vocabulary/vocabulary.ts';

/**
 * The word that a misspelt one was most likely meant to be: one that few slips lead to, two letters
 * that changed places being one slip; of several, one of names and of many stories.
 */
export function nearestWord(plain: string, known: readonly Entry[]): Entry | undefined {
  const first = plain.charAt(0);
  const allowed = likelySlips(plain.length);
  return known
    .filter((entry) => Math.abs(entry.plain.length - plain.length) <= allowed)
    .map((entry) => ({ entry, slips: distance(plain, entry.plain).steps }))
    .filter(({ slips }) => slips <= allowed)
    .toSorted(
      (a, b) =>
        a.slips - b.slips ||
        Number(b.entry.plain.startsWith(first)) - Number(a.entry.plain.startsWith(first)) ||
        weight(b.entry) - weight(a.entry) ||
        (a.entry.plain < b.entry.plain ? -1 : 1),
    )[0]?.entry;
}

/** Readers look for names, which they misspell more often than words that they write daily. */
function weight({ stories, isName }: Entry): number {
  return isName ? stories * 10 : stories;
}

function likelySlips(length: number): number {
  if (length < 6) return 1;
  return length < 10 ? 2 : 3;
}
