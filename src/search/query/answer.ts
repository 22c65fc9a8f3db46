import { byFacet, type ByFacet, type FacetName, facetNames } from '../facetNames.ts';
import { withCloseWords } from './closeWords.ts';
import { merged } from './merged.ts';
import { isRecord } from '../typeGuards.ts';
import { type Found, type Pagefind, readFound } from '../pagefind/reading/index.ts';
import { type Question, questionOf } from './question.ts';
import { readStories } from './readStories.ts';
import type { Result } from './result.ts';
import type { SearchState } from '../searchState.ts';
import type { Wording } from './synonyms.ts';

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

/**
 * Searches, and counts what each tick would find.
 * @param wordings the query, in all words that it is searched for.
 */
export async function answerTo(
  state: SearchState,
  pagefind: Pick<Pagefind, 'search'>,
  wordings: readonly Wording[] = [{ query: state.query, words: [], typed: [] }],
): Promise<Answer> {
  const { sort } = questionOf(state).options;
  const ask = async (without?: FacetName): Promise<Found> => {
    const asked = wordings.map(async (wording) => {
      const question = questionOf({ ...state, query: wording.query }, without);
      const found = await askInWords(wording, question, pagefind);
      // Counts need no order.
      return without === undefined ? withCloseWords(found, question, pagefind) : found;
    });
    return merged(await Promise.all(asked), sort.published !== undefined);
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

/** What was put in place of a word that was typed must stand as it is, if it is several words. */
async function askInWords(
  { words, typed }: Wording,
  { term, options }: Question,
  pagefind: Pick<Pagefind, 'search'>,
): Promise<Found> {
  const found = readFound(await pagefind.search(term, options));
  const phrases = words.filter((word) => /[\s-]/.test(word) && !typed.includes(word));
  const exact = await Promise.all(
    phrases.map(async (phrase) => readFound(await pagefind.search(`"${phrase}"`, options))),
  );
  return exact.reduce(({ stories }, phrase) => {
    const ids = new Set(phrase.stories.map(({ id }) => id));
    return { stories: stories.filter(({ id }) => ids.has(id)), counts: phrase.counts };
  }, found);
}

function readCounts(counts: unknown): ReadonlyMap<string, number> {
  const entries = Object.entries(isRecord(counts) ? counts : {});
  return new Map(
    entries.flatMap(([value, count]) => (typeof count === 'number' ? [[value, count]] : [])),
  );
}
