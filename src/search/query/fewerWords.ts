import { type Pagefind, readFound } from '../pagefind/reading/index.ts';

/** A query without the words that no story has beside the others. */
export interface Fewer {
  readonly query: string;
  /** At least one. */
  readonly leftOut: readonly string[];
}

/**
 * Leaves words out of a query that no story holds all words of, as few as will do: those that no
 * story holds first, then those that most do, since the rare ones tell best what is looked for.
 * @param finds tells whether a query finds anything.
 * @returns undefined where no word finds anything, and for what stands between quotation marks.
 */
export async function withFewerWords(
  query: string,
  finds: (query: string) => Promise<boolean>,
  pagefind: Pick<Pagefind, 'search'>,
): Promise<Fewer | undefined> {
  const typed = query.split(/\s+/).filter(Boolean);
  if (query.includes('"') || typed.length < 2 || typed.length > most) return undefined;
  let left = await leastTellingFirst(typed, pagefind);
  const inOrder = (words: readonly Counted[]) =>
    words.toSorted((a, b) => a.place - b.place).map(({ word }) => word);
  while (left.length > 1) {
    for (const word of left) {
      const others = left.filter((other) => other !== word);
      const fewer = inOrder(others).join(' ');
      if (await finds(fewer)) {
        const kept = new Set(others.map(({ place }) => place));
        return { query: fewer, leftOut: typed.filter((_word, place) => !kept.has(place)) };
      }
    }
    left = left.slice(1);
  }
  return undefined;
}

/** Longer queries are sentences that somebody pasted, and each word costs searches. */
const most = 8;

interface Counted {
  readonly word: string;
  readonly place: number;
  readonly stories: number;
}

async function leastTellingFirst(
  words: readonly string[],
  pagefind: Pick<Pagefind, 'search'>,
): Promise<readonly Counted[]> {
  const counted = await Promise.all(
    words.map(async (word, place) => {
      const found = readFound(await pagefind.search(`"${word}"`, { filters: {}, sort: {} }));
      return { word, place, stories: found.stories.length };
    }),
  );
  return counted.toSorted((a, b) => (b.stories || Infinity) - (a.stories || Infinity) || 0);
}
