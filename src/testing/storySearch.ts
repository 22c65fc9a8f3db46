import { type Pagefind, readFound } from '../search/engine/pagefind.ts';
import { readResult, type Result } from '../search/engine/result.ts';
import { openIndex } from './openIndex.ts';

/** A text that can be found. */
export interface FoundText {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly text: string;
}

/** A search of some texts, each of which is told by its place among them. */
export interface StorySearch {
  /** The places of all that a query finds, best first; of all texts where it is null. */
  readonly find: (query: string | null) => Promise<number[]>;
  /** What results tell of all texts. */
  readonly results: () => Promise<readonly Result[]>;
}

/**
 * Indexes texts as stories, and opens the index, as `openIndex` does.
 * @param largest how many of them a volume may hold.
 */
export async function storySearch(
  texts: readonly FoundText[],
  largest?: number,
): Promise<StorySearch> {
  const { pagefind } = await openIndex(pagesOf(texts), largest);
  // To load a story is dear.
  const places = new Map<string, number>();
  return {
    async find(query) {
      const found: number[] = [];
      for (const { id, language, load } of await storiesOf(pagefind, query)) {
        const place = places.get(id) ?? placeOf(readResult(await load(), language));
        places.set(id, place);
        found.push(place);
      }
      return found;
    },
    async results() {
      const stories = await storiesOf(pagefind, null);
      const results = await Promise.all(
        stories.map(async ({ load, language }) => readResult(await load(), language)),
      );
      return results.toSorted((a, b) => placeOf(a) - placeOf(b));
    },
  };
}

async function storiesOf(pagefind: Pagefind, query: string | null) {
  return readFound(await pagefind.search(query, { filters: {}, sort: {} })).stories;
}

function placeOf({ url }: Result): number {
  return Number(/stories\/(\d+)\//.exec(url)?.[1]);
}

/** Pages as far as the index reads them, by the paths of their files. */
function pagesOf(texts: readonly FoundText[]): Record<string, string> {
  return Object.fromEntries(
    texts.map(({ language, text }, place) => [
      `stories/${place}/index.html`,
      `<html lang="${language}"><body><div hidden>` +
        `<span data-pagefind-filter="language:${language}"></span>` +
        `<span data-pagefind-sort="published:${1_749_735_600 + place}"></span></div>` +
        `<h1 data-pagefind-meta="title">Number ${place}</h1>` +
        `<p data-pagefind-body>${escaped(text)}</p></body></html>`,
    ]),
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
