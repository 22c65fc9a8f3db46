import type { Synonyms } from '../../content/fields/synonyms.ts';
import { everyDay } from '../days.ts';
import { byFacet } from '../facetNames.ts';
import { isNarrowed, type SearchState } from '../searchState.ts';
import { type Answer, answerTo } from './answer.ts';
import { withFewerWords } from './fewerWords.ts';
import { type Pagefind, readFound } from '../pagefind/reading/index.ts';
import { type Respelt, respell } from './spelling.ts';
import { hasSynonyms, wordingsOf, withSynonyms } from './synonyms.ts';
import type { Lexicon } from './vocabulary.ts';

/** What is known of words beside the index. */
export interface Words {
  readonly lexicon: Lexicon;
  readonly synonyms: Synonyms;
}

/** The answer to a search as it was meant. */
export interface ForgivingAnswer extends Answer {
  /** How the query was respelt; undefined where it was searched for as it was typed. */
  readonly respelt: Respelt | undefined;
  /** Words that were searched for beside those that mean the same and were typed. */
  readonly alsoSearched: readonly string[];
  /** Words that were left out, since no story holds all that were typed. */
  readonly leftOut: readonly string[];
}

/**
 * Searches for what was typed or, where no story holds it, for what was most likely meant; in all
 * words that mean the same. Where no story holds all words, some are left out.
 */
export async function forgivingAnswer(
  state: SearchState,
  pagefind: Pick<Pagefind, 'search'>,
  { lexicon, synonyms }: Words,
): Promise<ForgivingAnswer> {
  const isKnown = async (word: string) =>
    hasSynonyms(word, synonyms) || (await isFound(word, pagefind));
  const vocabulary = lexicon.forQuery(state.query);
  const respelt = await respell(state.query, isKnown, withSynonyms(vocabulary, synonyms));
  if (respelt !== undefined) {
    const answer = await inAllWords({ ...state, query: respelt.query }, pagefind, synonyms);
    if (answer.total > 0) return { ...answer, respelt, leftOut: [] };
  }
  const answer = await inAllWords(state, pagefind, synonyms);
  if (answer.total > 0) return { ...answer, respelt: undefined, leftOut: [] };
  return inFewerWords(state, answer, respelt, pagefind, synonyms);
}

/** Which words are left out is the same under all ticks, or a tick would change the question. */
async function inFewerWords(
  state: SearchState,
  none: Omit<ForgivingAnswer, 'respelt' | 'leftOut'>,
  respelt: Respelt | undefined,
  pagefind: Pick<Pagefind, 'search'>,
  synonyms: Synonyms,
): Promise<ForgivingAnswer> {
  const finds = async (query: string): Promise<boolean> => {
    const unnarrowed = { ...state, query, chosen: byFacet(() => []), days: everyDay };
    return (await inAllWords(unnarrowed, pagefind, synonyms)).total > 0;
  };
  const query = respelt?.query ?? state.query;
  const isAnswered = isNarrowed(state) && ((await finds(state.query)) || (await finds(query)));
  const fewer = isAnswered ? undefined : await withFewerWords(query, finds, pagefind);
  if (fewer === undefined) return { ...none, respelt: undefined, leftOut: [] };
  const answer = await inAllWords({ ...state, query: fewer.query }, pagefind, synonyms);
  return { ...answer, respelt, leftOut: fewer.leftOut };
}

async function inAllWords(
  state: SearchState,
  pagefind: Pick<Pagefind, 'search'>,
  synonyms: Synonyms,
): Promise<Omit<ForgivingAnswer, 'respelt' | 'leftOut'>> {
  const wordings = wordingsOf(state.query, synonyms);
  const found = new Map<string, boolean>();
  if (wordings.length > 1) {
    const words = new Set(wordings.flatMap((wording) => wording.words));
    await Promise.all(
      [...words].map(async (word) => found.set(word, await isFound(word, pagefind))),
    );
  }
  // Of a word that it has not, Pagefind finds the first letters.
  const held = wordings.filter(({ words }) => words.every((word) => found.get(word) !== false));
  const asked = held.length === 0 ? wordings.slice(0, 1) : held;
  const typed = new Set(wordings[0]?.typed);
  const also = asked.flatMap(({ words }) => words).filter((word) => !typed.has(word));
  return { ...(await answerTo(state, pagefind, asked)), alsoSearched: [...new Set(also)] };
}

/**
 * Tells whether any story holds a word in any of its forms. Without quotation marks Pagefind takes
 * the start of a word for the word.
 */
async function isFound(word: string, pagefind: Pick<Pagefind, 'search'>): Promise<boolean> {
  const answer = await pagefind.search(`"${word}"`, { filters: {}, sort: {} });
  return readFound(answer).stories.length > 0;
}
