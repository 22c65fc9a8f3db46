import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { openPagefind, type Pagefind } from '../search/engine/pagefind.ts';
import { archiveFetch } from '../search/engine/volumes/archiveFetch.ts';
import { indexBuiltSite } from './indexBuiltSite.ts';
import { readIndexedStories } from './readIndexedStories.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** An index, open as the search page's worker has it. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  readonly volumes: number;
  readonly languages: readonly string[];
}

/**
 * Indexes the story pages of a site, and opens the index. Pagefind, which is made for browsers, is
 * given what it asks one for, until the end of the test file.
 * @param pages by the paths of their files.
 * @param largest how many stories a volume may hold.
 */
export async function openIndex(
  pages: Readonly<Record<string, string>>,
  largest = 2500,
): Promise<OpenIndex> {
  const site = await temporaryFolder(pages);
  const stories = await readIndexedStories(site);
  const { volumes, languages } = await indexBuiltSite(site, {
    stories,
    volumesDir: join(site, 'kept'),
    largest,
  });
  const bundle = pathToFileURL(join(site, 'pagefind/')).href;
  // Where a worker's script is from; Pagefind looks at it when it is loaded.
  vi.stubGlobal('location', new URL('https://host/worker.js'));
  vi.stubGlobal('fetch', archiveFetch(fromDisk, bundle));
  return { volumes, languages, pagefind: await openPagefind(bundle) };
}

const fromDisk: typeof fetch = async (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input, 'file:///');
  return new Response(await readFile(pathname));
};
