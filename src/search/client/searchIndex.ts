import { type Answer, answerTo } from './answer.ts';
import type { LostPieces } from './lostPieces.ts';
import type { Pagefind } from './pagefind.ts';
import type { SearchState } from './searchState.ts';

/** The index of the site, loaded when it is first asked, and anew after a failure. */
export interface SearchIndex {
  /** Loads what every search needs, before there is one. */
  warm(): void;
  /** @throws any error of the network's or Pagefind's, here and when the answer is read; asking again starts afresh. */
  answer(state: SearchState): Promise<Answer>;
}

/**
 * @param address where `pagefind.js` is.
 * @param open loads Pagefind from there.
 * @param lost told of pieces that could not be fetched.
 */
export function searchIndex(
  address: string,
  open: (address: string) => Promise<Pagefind>,
  lost: LostPieces,
): SearchIndex {
  let opened: Promise<Pagefind> | undefined;
  let failures = 0;

  /** Works on Pagefind; once a piece is lost, all that it holds is given up. */
  async function whole<Value>(work: () => Promise<Value>): Promise<Value> {
    const lostBefore = lost.count;
    try {
      const value = await work();
      if (lost.count > lostBefore) throw new Error('A piece of the search index was lost.');
      return value;
    } catch (error) {
      opened = undefined;
      failures += 1;
      throw error;
    }
  }

  function pagefind(): Promise<Pagefind> {
    // A browser may keep a module that did not load under its address, and never ask for it again.
    const again = failures === 0 ? '' : `?again=${failures}`;
    return (opened ??= whole(() => open(`${address}${again}`)));
  }

  return {
    // A failure shows when a search is made.
    warm: () => void pagefind().catch(() => undefined),
    async answer(state) {
      const answer = await whole(async () => answerTo(state, await pagefind()));
      return { ...answer, read: (from, to) => whole(() => answer.read(from, to)) };
    },
  };
}
