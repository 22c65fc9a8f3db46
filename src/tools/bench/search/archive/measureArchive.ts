import type { Browser } from 'playwright-core';
import { serve } from '../../../../cli/serve.ts';
import { openBrowser } from '../../../fixtures/browser.ts';
import type { Archive } from './archives.ts';
import { firstVisit, type FirstVisit } from './firstVisit.ts';
import { type ArchiveQuery, judged } from './queries/query.ts';
import { type Answer, openReader } from './readers/reader.ts';
import type { SearchName } from './searches.ts';

/** How a query fared: what each search is worth for it, from 0 to 1, and what it took. */
export interface Fared {
  readonly query: ArchiveQuery;
  readonly worth: Readonly<Record<SearchName, number>>;
  readonly answers: Readonly<Record<SearchName, Answer>>;
}

/** All that was measured of an archive. */
export interface Measured {
  readonly archive: Archive;
  readonly browser: string;
  readonly fared: readonly Fared[];
  readonly visits: readonly FirstVisit[];
}

/** So many queries one reader asks, before the next comes with nothing in the browser's cache. */
const sitting = 8;

/** Every sitting begins with it, so that none of the others has to start the search. */
const begin = 'steady';

/**
 * Asks all queries of both searches, each on its page in a browser, and visits both on Slow 4G.
 * @param progress is told what is being done, now and then.
 */
export async function measureArchive(
  archive: Archive,
  progress: (text: string) => void,
): Promise<Measured> {
  const browser = await openBrowser();
  const sites = await Promise.all([
    serve(archive.plainDir, { host: 'localhost', port: 0, base: '/' }),
    serve(archive.siteDir, { host: 'localhost', port: 0, base: '/' }),
  ]);
  const urls = { plain: sites[0].url, ours: `${sites[1].url}search/` };
  try {
    const visits: FirstVisit[] = [];
    const visitors = pairs(archive.queries, archive.queries.length < 120 ? 5 : 12);
    for (const pair of visitors) {
      progress(`${archive.title}: visit ${visits.length + 1} of ${visitors.length} on Slow 4G`);
      visits.push(await firstVisit(browser, urls, pair));
    }
    const fared: Fared[] = [];
    for (let from = 0; from < archive.queries.length; from += sitting) {
      progress(`${archive.title}: query ${from + 1} of ${archive.queries.length}`);
      const some = archive.queries.slice(from, from + sitting);
      const plain = await askedBy(browser, urls.plain, some);
      const ours = await askedBy(browser, urls.ours, some);
      fared.push(...some.flatMap((query, nth) => faredOf(query, plain[nth], ours[nth])));
    }
    return { archive, browser: browser.version(), fared, visits };
  } finally {
    await Promise.all([browser.close(), ...sites.map(({ close }) => close())]);
  }
}

async function askedBy(
  browser: Browser,
  url: string,
  queries: readonly ArchiveQuery[],
): Promise<Answer[]> {
  const reader = await openReader(browser, url);
  try {
    await reader.ask(begin);
    const answers: Answer[] = [];
    for (const { typed } of queries) answers.push(await reader.ask(typed));
    return answers;
  } finally {
    await reader.close();
  }
}

function faredOf(
  query: ArchiveQuery,
  plain: Answer | undefined,
  ours: Answer | undefined,
): Fared[] {
  if (plain === undefined || ours === undefined) return [];
  const worth = { plain: judged(query, plain.found), ours: judged(query, ours.found) };
  return [{ query, worth, answers: { plain, ours } }];
}

/** Queries for first visits, two for each: of known items, the most common kind, spread over all. */
function pairs(queries: readonly ArchiveQuery[], most: number): (readonly [string, string])[] {
  const known = queries.filter(({ kind }) => kind === 'known items').map(({ typed }) => typed);
  const number = Math.min(most, Math.floor(known.length / 2));
  const step = Math.floor(known.length / number);
  return Array.from({ length: number }, (_, nth) => [
    known[nth * step] ?? '',
    known[nth * step + 1] ?? '',
  ]);
}
