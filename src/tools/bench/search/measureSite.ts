import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { synonymsSchema } from '../../../content/fields/synonyms.ts';
import { makeUpBriefs } from '../../newsrooms/briefs/briefs.ts';
import { paperContent } from '../../newsrooms/fixtureNewsroom.ts';
import { indexPlainly } from './indexPlainly.ts';
import { placeOf } from './measures.ts';
import { allQueries, type Query } from './queries.ts';
import { ourSearch, plainSearch, type Search } from './searches.ts';
import { storyIdOf } from './storyIdOf.ts';

/** How a query fares: the place of the first right story, from 1 up, undefined where there is none. */
export interface Fared {
  readonly query: Query;
  readonly plain: number | undefined;
  readonly ours: number | undefined;
}

const language = 'en-GB';

/**
 * Asks all queries of plain Pagefind and of this search. Both search the same pages.
 * @param siteDir a site that `makeSite` built.
 */
export async function measureSite(siteDir: string): Promise<Fared[]> {
  standInBrowser(language);
  const synonyms = synonymsSchema.parse(
    parse(await readFile(join(paperContent, 'synonyms.yaml'), 'utf8')),
  );
  const plainDir = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  try {
    await indexPlainly(siteDir, plainDir);
    const plain = await plainSearch(plainDir);
    const ours = await ourSearch(join(siteDir, 'pagefind'), synonyms);
    const fared: Fared[] = [];
    for (const query of allQueries(makeUpBriefs())) {
      fared.push({
        query,
        plain: await placeIn(plain, query),
        ours: await placeIn(ours, query),
      });
    }
    return fared;
  } finally {
    await rm(plainDir, { recursive: true });
  }
}

async function placeIn(search: Search, { typed, answers }: Query): Promise<number | undefined> {
  return placeOf((await search(typed)).map(storyIdOf), answers);
}

/**
 * Lets Pagefind, which is made for browsers, run here: it fetches the files of an index from the
 * disk, and asks a page for its address and its language.
 */
function standInBrowser(language: string): void {
  const fetchAny = globalThis.fetch.bind(globalThis);
  globalThis.fetch = async (input, options) => {
    const address = new URL(input instanceof Request ? input.url : input);
    if (address.protocol !== 'file:') return fetchAny(input, options);
    address.search = '';
    return new Response(await readFile(fileURLToPath(address)));
  };
  Object.assign(globalThis, {
    location: new URL('https://search.example/'),
    document: {
      currentScript: null,
      querySelector: () => ({ getAttribute: () => language }),
    },
  });
}
