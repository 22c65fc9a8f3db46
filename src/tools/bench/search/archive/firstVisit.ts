import type { Browser } from 'playwright-core';
import { type Answer, openReader } from './readers/reader.ts';
import type { SearchName } from './searches.ts';

/** What somebody on Slow 4G, who was never there, waits for and loads. */
export interface FirstVisit {
  readonly first: Readonly<Record<SearchName, Answer>>;
  readonly second: Readonly<Record<SearchName, Answer>>;
  /** A filter of this search; plain Pagefind's page has none. */
  readonly tick: Answer;
}

/** Visits both searches with the same two queries. */
export async function firstVisit(
  browser: Browser,
  urls: Readonly<Record<SearchName, string>>,
  [one, other]: readonly [string, string],
): Promise<FirstVisit> {
  const plain = await openReader(browser, urls.plain, true);
  const plainly = { first: await plain.ask(one), second: await plain.ask(other) };
  await plain.close();
  const ours = await openReader(browser, urls.ours, true);
  const first = await ours.ask(one);
  const second = await ours.ask(other);
  const tick = await ours.tick();
  await ours.close();
  return {
    first: { plain: plainly.first, ours: first },
    second: { plain: plainly.second, ours: second },
    tick,
  };
}
