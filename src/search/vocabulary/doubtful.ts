import distance from 'damerau-levenshtein';
import type { Entry } from './vocabulary.ts';
import { mayBeIn, writeFilter } from './wordFilter.ts';

/** Shorter words are one slip away from too many. */
export const shortestDoubted = 5;

/** How many times as many stories must hold a word for it to be the likelier one. */
const times = 8;

/** The word that was likely meant by one that stories hold: one slip away, and in many more stories. */
export function commoner(own: Entry, near: readonly Entry[]): Entry | undefined {
  return near
    .filter((other) => isLikelier(other, own) && distance(other.plain, own.plain).steps === 1)
    .toSorted((a, b) => b.stories - a.stories || (a.plain < b.plain ? -1 : 1))[0];
}

function isLikelier({ plain, stories, isName }: Entry, own: Entry): boolean {
  return (
    stories >= own.stories * times &&
    // A rare name is most likely right, unless it is like a frequent one.
    (isName || !own.isName) &&
    // Forms of one word find each other.
    !plain.startsWith(own.plain) &&
    !own.plain.startsWith(plain)
  );
}

/** Writes a filter of the words that may have a commoner one in any language, so that no others are looked up. */
export function writeDoubtful(words: readonly Entry[]): Uint8Array {
  const common = words.filter(({ stories }) => stories >= times);
  const near = Map.groupBy(
    common.flatMap((word) => withoutOne(word.plain).map((cut) => ({ cut, word }))),
    ({ cut }) => cut,
  );
  const doubtful = words.filter(
    (own) =>
      own.plain.length >= shortestDoubted &&
      withoutOne(own.plain).some((cut) => near.get(cut)?.some(({ word }) => isLikelier(word, own))),
  );
  return writeFilter(new Set(doubtful.map(({ plain }) => plain)), bitsEach);
}

/** Tells whether a word may be one of these. */
export function isDoubtful(filter: Uint8Array, plain: string): boolean {
  return mayBeIn(filter, plain, bitsEach);
}

const bitsEach = 8;

/** A word, and what is left of it without each of its letters: words that one slip parts have one of these in common. */
function withoutOne(word: string): string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
