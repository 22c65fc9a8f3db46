import { type Found, type Pagefind, readFound } from '../pagefind/reading/index.ts';
import type { Question } from './question.ts';

/**
 * Lowers stories in which the words of a query do not stand side by side as they were typed: Pagefind
 * finds them wherever in a story they are, and for "HS 2846" what has HS here and 2846 there. Of one
 * word alone it lowers stories with no more than a longer word that starts so: "euro" is not Europe.
 * @returns the same stories, anew in order; by date they stay as they are.
 */
export async function withCloseWords(
  found: Found,
  { term, options }: Question,
  pagefind: Pick<Pagefind, 'search'>,
): Promise<Found> {
  const parts = options.sort['published'] === undefined ? partsOf(term ?? '') : [];
  if (parts.length === 0 || found.stories.length < 2) return found;
  const holders = await Promise.all(
    parts.map(async (spellings) => {
      const answers = await Promise.all(
        spellings.map((exact) => pagefind.search(`"${exact}"`, options)),
      );
      return new Set(answers.flatMap((answer) => readFound(answer).stories.map(({ id }) => id)));
    }),
  );
  const stories = found.stories.map((story) => {
    const share = holders.filter((ids) => ids.has(story.id)).length / parts.length;
    return { ...story, score: story.score * (apart + (1 - apart) * share) };
  });
  return { ...found, stories: stories.toSorted((a, b) => b.score - a.score) };
}

/** What a story counts in which no two words stand side by side, where one with all counts 1. */
const apart = 1 / 6;

/** Each part is a search of its own. */
const mostParts = 6;

/** What should stand as it is, each in one way or another; nothing of what is quoted already. */
function partsOf(term: string): string[][] {
  if (term.includes('"')) return [];
  const words = term.split(/\s+/).filter(Boolean);
  const [first = '', second = ''] = words;
  if (words.length < 2) return words.map((word) => [word]);
  // A name may be typed with the family name first.
  if (words.length === 2) return [[`${first} ${second}`, `${second} ${first}`]];
  const pairs = words.slice(1).map((word, place) => [words[place] ?? '', word]);
  // In a sentence, words such as "on" cost much: Pagefind compares all stories that hold them.
  const telling = pairs.filter((pair) => words.length < 4 || !pair.some(isShort));
  return telling.slice(0, mostParts).map((pair) => [pair.join(' ')]);
}

function isShort(word: string): boolean {
  return /^\p{L}{1,3}$/u.test(word);
}
