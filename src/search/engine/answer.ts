import { byFacet, type ByFacet, type FacetName, facetNames } from '../facetNames.ts';
import { isRecord } from './narrowing.ts';
import { type Found, type Pagefind, readFound } from './pagefind.ts';
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

/** Searches, and counts what each tick would find. */
export async function answerTo(
  state: SearchState,
  pagefind: Pick<Pagefind, 'search'>,
): Promise<Answer> {
  const ask = async (without?: FacetName): Promise<Found> => {
    const { term, options } = questionOf(state, without);
    return readFound(await pagefind.search(term, options));
  };
  // A tick adds to those of its own facet, so that these must not narrow its count.
  const ticked = facetNames.filter((name) => state.chosen[name].length > 0);
  const [found, ...unnarrowed] = await Promise.all([ask(), ...ticked.map((name) => ask(name))]);
  const counted = new Map(ticked.map((name, index) => [name, unnarrowed[index]]));
  const { sort } = questionOf(state).options;
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
