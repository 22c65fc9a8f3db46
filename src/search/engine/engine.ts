import { type SearchState, writeState } from '../searchState.ts';
import { type Answer, answerTo } from './answer.ts';
import type { Pagefind } from './pagefind.ts';
import type { Findings, Wanted } from './protocol.ts';

/** Finds what the page wants to know; the last answer is kept, for more of its stories. */
export function engine(
  opened: Promise<Pick<Pagefind, 'search'>>,
): (wanted: Omit<Wanted, 'id'>) => Promise<Findings> {
  let last: { key: string; answer: Promise<Answer> } | undefined;

  function answer(state: SearchState): Promise<Answer> {
    const key = writeState(state);
    if (last?.key !== key) {
      last = { key, answer: opened.then((pagefind) => answerTo(state, pagefind)) };
    }
    return last.answer;
  }

  return async ({ state, from, to }) => {
    const { total, counts, read } = await answer(state);
    return { total, counts, results: await read(from, to) };
  };
}
