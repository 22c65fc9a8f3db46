import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { everyDay } from '../../../search/days.ts';
import { engine } from '../../../search/query/engine.ts';
import { isRecord } from '../../../search/typeGuards.ts';
import { openPagefind, readFound } from '../../../search/pagefind/reading/index.ts';
import { lexicon } from '../../../search/query/vocabulary.ts';
import { byFacet } from '../../../search/facetNames.ts';
import type { Synonyms } from '../../../content/fields/synonyms.ts';

/** Finds stories: the addresses of the first ten, best first. */
export type Search = (query: string) => Promise<readonly string[]>;

/** How many stories a reader sees at once. */
const shown = 10;

/**
 * This search, as the search page's worker has it.
 * @param indexDir the folder of the site's index.
 */
export function ourSearch(indexDir: string, synonyms: Synonyms): Search {
  const bundle = addressOf(indexDir);
  const opened = openPagefind(bundle);
  const words = lexicon((name) => fetch(new URL(name, bundle)));
  const find = engine(opened, { lexicon: words, synonyms });
  return async (query) => {
    const state = { query, chosen: byFacet(() => []), days: everyDay, order: 'relevance' } as const;
    const { results } = await find({ state, from: 0, to: shown });
    return results.map(({ url }) => url);
  };
}

/** Pagefind by itself, as it answers without any setting. */
export async function plainSearch(indexDir: string): Promise<Search> {
  const module: unknown = await import(/* @vite-ignore */ `${addressOf(indexDir)}pagefind.js`);
  if (!isPagefind(module)) throw new TypeError(`In ${indexDir} there is no Pagefind.`);
  return async (query) => {
    const { stories } = readFound(await module.search(query));
    const told = await Promise.all(stories.slice(0, shown).map(({ load }) => load()));
    return told.map((story) => (isRecord(story) ? String(story['url']) : ''));
  };
}

function addressOf(folder: string): string {
  return pathToFileURL(join(folder, '/')).href;
}

function isPagefind(module: unknown): module is { search(term: string): Promise<unknown> } {
  return isRecord(module) && typeof module['search'] === 'function';
}
