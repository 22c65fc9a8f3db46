import type { FoundStory } from '../pagefind/reading/index.ts';
import type { Holders } from './holders.ts';
import { sideBySide } from './units.ts';

/**
 * Lowers stories in which the words of a query do not stand side by side as they were typed: Pagefind
 * finds them wherever in a story they are, and for "HS 2846" what has HS here and 2846 there.
 * @param words of the query, in its order, without those that nearly every story holds; several that belong
 * together, as of a date, with commas between.
 * @returns the same stories, anew in order.
 */
export async function withCloseWords(
  found: readonly FoundStory[],
  words: readonly string[],
  holders: Holders,
): Promise<readonly FoundStory[]> {
  const parts = partsOf(words);
  if (parts.length === 0 || found.length < 2) return found;
  const close = await Promise.all(
    parts.map(async (spellings) => Promise.all(spellings.map((spelling) => holders(spelling)))),
  );
  const apart = words.some((word) => /\d/.test(word)) ? numbersApart : wordsApart;
  const stories = found.map((story) => {
    const held = close.filter((spellings) => spellings.some((ids) => ids.has(story.id)));
    const share = held.length / parts.length;
    return { ...story, score: story.score * (apart + (1 - apart) * share) };
  });
  return stories.toSorted((a, b) => b.score - a.score);
}

/** What a story counts in which no two words stand side by side, where one with all counts 1. */
const wordsApart = 1 / 3;

/** The same of a query with a number, which elsewhere counts something else. */
const numbersApart = 1 / 10;

/** Each part is a search of its own. */
const mostParts = 6;

/** What should stand as it is, each in one way or another. */
function partsOf(words: readonly string[]): string[][] {
  const [first = '', second = ''] = words;
  if (words.length === 1) return first.includes(', ') ? [[first]] : [];
  // A name may be typed with the family name first.
  if (words.length === 2) return [[sideBySide([first, second]), sideBySide([second, first])]];
  const pairs = words.slice(1).map((word, place) => [words[place] ?? '', word]);
  // In a sentence, words such as "on" cost much: Pagefind compares all stories that hold them.
  const telling = pairs.filter((pair) => words.length < 4 || !pair.some(isShort));
  return telling.slice(0, mostParts).map((pair) => [sideBySide(pair)]);
}

function isShort(word: string): boolean {
  return /^\p{L}{1,3}$/u.test(word);
}
