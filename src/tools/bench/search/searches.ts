import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { everyDay } from '../../../search/days.ts';
import { engine } from '../../../search/query/engine.ts';
import { isRecord, listAt } from '../../../search/typeGuards.ts';
import { openPagefind } from '../../../search/pagefind/reading/index.ts';
import { byFacet } from '../../../search/facetNames.ts';
import { type Synonyms, synonymsSchema } from '../../../content/fields/synonyms.ts';
import { paperContent } from '../../newsrooms/fixtureNewsroom.ts';

/** Finds stories: the addresses of the first ten, best first. */
export type Search = (query: string) => Promise<readonly string[]>;

/** How many stories a reader sees at once. */
const shown = 10;

/**
 * This search, as the search page's worker has it.
 * @param indexDir the folder of the site's index.
 */
export async function ourSearch(indexDir: string, synonyms: Synonyms): Promise<Search> {
  const bundle = addressOf(indexDir);
  const fetchFile = globalThis.fetch.bind(globalThis);
  const index = await openPagefind(bundle, fetchFile);
  const { find } = engine(index, synonyms);
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
    const results = listAt(await module.search(query), 'results').filter(isResult);
    const told = await Promise.all(results.slice(0, shown).map((result) => result.data()));
    return told.map((story) => (isRecord(story) ? String(story['url']) : ''));
  };
}

/** The synonyms of the paper that the tests keep. */
export async function paperSynonyms(): Promise<Synonyms> {
  const text = await readFile(join(paperContent, 'synonyms.yaml'), 'utf8');
  return synonymsSchema.parse(parse(text));
}

function addressOf(folder: string): string {
  return pathToFileURL(join(folder, '/')).href;
}

function isResult(value: unknown): value is { data(): Promise<unknown> } {
  return isRecord(value) && typeof value['data'] === 'function';
}

function isPagefind(module: unknown): module is { search(term: string): Promise<unknown> } {
  return isRecord(module) && typeof module['search'] === 'function';
}
