import type { Browser } from 'playwright-core';
import { serve } from '../../../../cli/serve.ts';
import { openBrowser } from '../../../fixtures/browser.ts';
import type { Archive } from './archives.ts';
import { firstVisit, type FirstVisit } from './firstVisit.ts';
import type { ArchiveQuery } from './queries/query.ts';
import { type Ranked, rankArchive } from './rankArchive.ts';
import { type Answer, openReader } from './readers/reader.ts';
import type { SearchName } from './searches.ts';

/** What the answers to a query took on the pages. */
export type Answers = Readonly<Record<SearchName, Answer>>;

/** All that was measured of an archive. */
export interface Measured {
  readonly archive: Archive;
  readonly browser: string;
  /** All queries. */
  readonly ranked: readonly Ranked[];
  /** Of those that were asked on the pages. */
  readonly answers: readonly Answers[];
  readonly visits: readonly FirstVisit[];
}

/** So many queries one reader asks, before the next comes with nothing in the browser's cache. */
const sitting = 8;

/** Every sitting begins with it, so that none of the others has to start the search. */
const begin = 'steady';

/**
 * Asks all queries of both searches, some of them on the page of each in a browser, and visits both on
 * Slow 4G.
 * @param percent how many queries of a hundred are asked on the pages.
 * @param progress is told what is being done, now and then.
 * @throws Error where the page shows other stories than were found.
 */
export async function measureArchive(
  archive: Archive,
  percent: number,
  progress: (text: string) => void,
): Promise<Measured> {
  progress(`${archive.title}: ranking`);
  const ranked = await rankArchive(archive);
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
    const asked = ranked.filter((_one, nth) => (nth * percent) % 100 < percent);
    const answers: Answers[] = [];
    for (let from = 0; from < asked.length; from += sitting) {
      progress(`${archive.title}: query ${from + 1} of ${asked.length}`);
      const some = asked.slice(from, from + sitting);
      const plain = await askedBy(browser, urls.plain, some);
      const ours = await askedBy(browser, urls.ours, some);
      for (const [nth, { query, found }] of some.entries()) {
        const both = { plain: plain[nth], ours: ours[nth] };
        if (both.plain === undefined || both.ours === undefined) continue;
        requireSame(query, found, both.ours.found);
        answers.push({ plain: both.plain, ours: both.ours });
      }
    }
    return { archive, browser: browser.version(), ranked, answers, visits };
  } finally {
    await Promise.all([browser.close(), ...sites.map(({ close }) => close())]);
  }
}

async function askedBy(browser: Browser, url: string, asked: readonly Ranked[]): Promise<Answer[]> {
  const reader = await openReader(browser, url);
  try {
    await reader.ask(begin);
    const answers: Answer[] = [];
    for (const { query } of asked) answers.push(await reader.ask(query.typed));
    return answers;
  } finally {
    await reader.close();
  }
}

function requireSame(
  { typed }: ArchiveQuery,
  found: readonly string[],
  shown: readonly string[],
): void {
  if (found.join() === shown.join()) return;
  throw new Error(`For “${typed}” ${found.join(', ')} were found, and ${shown.join(', ')} shown.`);
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
