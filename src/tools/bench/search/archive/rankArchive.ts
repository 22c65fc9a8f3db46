import { join } from 'node:path';
import { ourSearch, plainSearch, type Search } from '../searches.ts';
import { standInBrowser } from '../standInBrowser.ts';
import { storyIdOf } from '../storyIdOf.ts';
import type { Archive } from './archives.ts';
import { type ArchiveQuery, judged } from './queries/query.ts';
import type { SearchName } from './searches.ts';

/** How a query fared. */
export interface Ranked {
  readonly query: ArchiveQuery;
  /** What each search is worth for it, from 0 to 1. */
  readonly worth: Readonly<Record<SearchName, number>>;
  /** The ids of the stories that this search found, best first, ten at most. */
  readonly found: readonly string[];
}

/** Asks all queries of an archive of both searches, without a page. */
export async function rankArchive({
  siteDir,
  plainDir,
  synonyms,
  queries,
}: Archive): Promise<Ranked[]> {
  standInBrowser('en-GB');
  // This search changes what language Pagefind takes the page for.
  const plain = await answersOf(await plainSearch(join(plainDir, 'pagefind')), queries);
  const ours = await answersOf(await ourSearch(join(siteDir, 'pagefind'), synonyms), queries);
  return queries.map((query, place) => {
    const found = ours[place] ?? [];
    const worth = { plain: judged(query, plain[place] ?? []), ours: judged(query, found) };
    return { query, worth, found };
  });
}

async function answersOf(search: Search, queries: readonly ArchiveQuery[]): Promise<string[][]> {
  const answers: string[][] = [];
  for (const { typed } of queries) answers.push((await search(typed)).map(storyIdOf));
  return answers;
}
