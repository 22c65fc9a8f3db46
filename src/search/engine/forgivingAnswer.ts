import type { SearchState } from '../searchState.ts';
import { type Answer, answerTo } from './answer.ts';
import { type Pagefind, readFound } from './pagefind.ts';
import { type Respelt, respell } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The answer to a search as it was meant. */
export interface ForgivingAnswer extends Answer {
  /** How the query was respelt; undefined where it was searched for as it was typed. */
  readonly respelt: Respelt | undefined;
}

/** Searches for what was typed or, where no story holds it, for what was most likely meant. */
export async function forgivingAnswer(
  state: SearchState,
  pagefind: Pick<Pagefind, 'search'>,
  vocabulary: Vocabulary,
): Promise<ForgivingAnswer> {
  const respelt = await respell(state.query, (word) => isFound(word, pagefind), vocabulary);
  if (respelt !== undefined) {
    const answer = await answerTo({ ...state, query: respelt.query }, pagefind);
    if (answer.total > 0) return { ...answer, respelt };
  }
  return { ...(await answerTo(state, pagefind)), respelt: undefined };
}

/**
 * Tells whether any story holds a word in any of its forms. Without quotation marks Pagefind takes
 * the start of a word for the word.
 */
async function isFound(word: string, pagefind: Pick<Pagefind, 'search'>): Promise<boolean> {
  const answer = await pagefind.search(`"${word}"`, { filters: {}, sort: {} });
  return readFound(answer).stories.length > 0;
}
