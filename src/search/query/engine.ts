import { type SearchState, writeState } from '../searchState.ts';
import { type ForgivingAnswer, forgivingAnswer, type Words } from './forgivingAnswer.ts';
import type { Pagefind } from '../pagefind/reading/index.ts';
import type { Findings, Wanted } from './protocol.ts';

/** Finds what the page wants to know; the last answer is kept, for more of its stories. */
export function engine(
  opened: Promise<Pick<Pagefind, 'search'>>,
  words: Words,
): (wanted: Omit<Wanted, 'id'>) => Promise<Findings> {
  let last: { key: string; answer: Promise<ForgivingAnswer> } | undefined;

  function answer(state: SearchState, isTyping: boolean): Promise<ForgivingAnswer> {
    const key = `${writeState(state)} ${isTyping}`;
    if (last?.key !== key) {
      const answer = opened.then((pagefind) => forgivingAnswer(state, pagefind, words, isTyping));
      last = { key, answer };
    }
    return last.answer;
  }

  return async ({ state, from, to, isTyping = false }) => {
    const { read, ...found } = await answer(state, isTyping);
    return { ...found, results: await read(from, to) };
  };
}
