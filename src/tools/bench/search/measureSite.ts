import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeUpBriefs } from '../../newsrooms/briefs/briefs.ts';
import { indexPlainly } from './indexPlainly.ts';
import { placeOf } from './measures.ts';
import { allQueries, type Query } from './queries.ts';
import { ourSearch, paperSynonyms, plainSearch, type Search } from './searches.ts';
import { standInBrowser } from './standInBrowser.ts';
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
  const plainDir = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
  try {
    await indexPlainly(siteDir, plainDir);
    const plain = await plainSearch(plainDir);
    const ours = await ourSearch(join(siteDir, 'pagefind'), await paperSynonyms());
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
