import { type Answer, answerTo } from './answer.ts';
import type { LostPieces } from './lostPieces.ts';
import { openPagefind, type Pagefind } from './pagefind.ts';
import { readResult, type Result } from './result.ts';
import type { SearchState } from './searchState.ts';

/** The index of the site, loaded when it is first asked, and anew after a failure. */
export interface SearchIndex {
  /** Loads what every search needs, before there is one. */
  warm(): void;
  /** @throws any error of the network's or Pagefind's; asking again starts afresh. */
  answer(state: SearchState): Promise<Answer>;
  /** Loads what is told of stories. @throws as `answer` does. */
  read(stories: Answer['stories']): Promise<Result[]>;
}

/**
 * @param bundle the address of the folder that the index is in.
 * @param lost told of pieces that could not be fetched.
 * @param open how Pagefind is loaded.
 */
export function searchIndex(
  bundle: string,
  lost: LostPieces,
  open: (address: string) => Promise<Pagefind> = openPagefind,
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
    return (opened ??= whole(() => open(`${bundle}pagefind.js${again}`)));
  }

  return {
    // A failure shows when a search is made.
    warm: () => void pagefind().catch(() => undefined),
    answer: (state) => whole(async () => answerTo(state, await pagefind())),
    read: (stories) =>
      whole(async () => (await Promise.all(stories.map((load) => load()))).map(readResult)),
  };
}
