import { byFacet, type ByFacet, type FacetName, facetNames } from '../facetNames.ts';
import { merged } from './merged.ts';
import { isRecord } from '../typeGuards.ts';
import { type Found, type Pagefind, readFound } from '../pagefind/reading/index.ts';
import { questionOf } from './question.ts';
import { readStories } from './readStories.ts';
import type { Result } from './result.ts';
import type { SearchState } from '../searchState.ts';

/** How many stories stand under each value of each facet; a value that is not there has none. */
export type Counts = ByFacet<ReadonlyMap<string, number>>;

/** The answer to a search. */
export interface Answer {
  /** How many stories were found. */
  readonly total: number;
  /** What a tick at a value would find, with the ticks of other facets as they are. */
  readonly counts: Counts;
  /** Loads what is told of stories from one place in their order to another. */
  readonly read: (from: number, to: number) => Promise<Result[]>;
}

/** One of the things that Pagefind is asked for an answer. */
export interface Ask {
  /** Undefined where every story will do. */
  readonly term: string | undefined;
  /** Makes of what was found what is wanted of it, in order. */
  readonly sift: (found: Found) => Promise<Found> | Found;
}

/**
 * Searches, and counts what each tick would find.
 * @param asks what was typed comes first.
 */
export async function answerTo(
  state: SearchState,
  pagefind: Pick<Pagefind, 'search'>,
  asks: readonly Ask[],
): Promise<Answer> {
  const { sort } = questionOf(state).options;
  const isByDate = sort.published !== undefined;
  const ask = async (without?: FacetName): Promise<Found> => {
    const { options } = questionOf(state, without);
    const answers = asks.map(async ({ term, sift }) => {
      const found = readFound(await pagefind.search(term ?? null, options));
      const wanted = await sift(found);
      if (!isByDate) return wanted;
      const ids = new Set(wanted.stories.map(({ id }) => id));
      return { ...wanted, stories: found.stories.filter(({ id }) => ids.has(id)) };
    });
    return merged(await Promise.all(answers), isByDate);
  };
  // A tick adds to those of its own facet, so that these must not narrow its count.
  const ticked = facetNames.filter((name) => state.chosen[name].length > 0);
  const [found, ...unnarrowed] = await Promise.all([ask(), ...ticked.map((name) => ask(name))]);
  const counted = new Map(ticked.map((name, index) => [name, unnarrowed[index]]));
  return {
    total: found.stories.length,
    counts: byFacet((name) => readCounts((counted.get(name) ?? found).counts[name])),
    read: (from, to) => readStories(found.stories, sort, from, to),
  };
}

function readCounts(counts: unknown): ReadonlyMap<string, number> {
  const entries = Object.entries(isRecord(counts) ? counts : {});
  return new Map(
    entries.flatMap(([value, count]) => (typeof count === 'number' ? [[value, count]] : [])),
  );
}
