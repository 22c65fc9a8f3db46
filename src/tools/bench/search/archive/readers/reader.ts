import type { Browser, CDPSession, Page } from 'playwright-core';
import { seen } from '../../../../fixtures/searchParts.ts';
import { storyIdOf } from '../../storyIdOf.ts';
import { trafficOf, type Traffic } from './traffic.ts';

/** What a reader got for a query, or for a tick. */
export interface Answer {
  /** The ids of the stories shown, best first. */
  readonly found: readonly string[];
  /** From the key that was pressed until the answer stood, in milliseconds. */
  readonly wait: number;
  /** Of all threads of the page and its workers until all was quiet, in milliseconds, to ten. */
  readonly processor: number;
  /** All that was loaded for it, or since the page was opened for the first. */
  readonly traffic: Traffic;
}

/** Somebody at a search page, with nothing in the browser's cache. */
export interface Reader {
  readonly ask: (query: string) => Promise<Answer>;
  /** Ticks a filter: the first section. */
  readonly tick: () => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Longer than the slowest search that was ever measured, in milliseconds. */
const patience = 180_000;

/** Slow 4G as browsers' tools have it: 400 ms and 1.6 Mbit/s; what goes up is not what is waited for. */
const slow4G = {
  offline: false,
  latency: 400,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/**
 * Opens a search page as somebody who was never there, and waits until it can be used.
 * @param isSlow whether on Slow 4G, for the page's workers too.
 */
export async function openReader(browser: Browser, url: string, isSlow = false): Promise<Reader> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  if (isSlow) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
  }
  const traffic = trafficOf(page);
  await page.goto(url, { waitUntil: 'load' });
  const { field, results, ticks } = seen(page);
  // To find it by its role anew takes the page longer than some answers do.
  const typedIn = await field.elementHandle();
  const answerTo = async (act: () => Promise<void>): Promise<Answer> => {
    const spent = await processorTime(session);
    const started = await now(page);
    await act();
    const wait = (await answered(page)) - started;
    const processor = (await quiet(session, traffic.isQuiet)) - spent;
    await failure(page);
    const found = await results
      .getByRole('heading')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    return { found: found.map(storyIdOf), wait, processor, traffic: await traffic.since() };
  };
  return {
    ask: (query) =>
      answerTo(async () => {
        await typedIn.fill(query);
        await typedIn.press('Enter');
      }),
    tick: async () => {
      const tick = ticks('Section').first();
      await tick.waitFor();
      const box = await tick.elementHandle();
      return answerTo(async () => box.check());
    },
    close: () => context.close(),
  };
}

/** The page's own clock, in milliseconds. */
function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

/**
 * Waits until no part of the page says that it is busy: told of changes, since who looks at each frame has the
 * page make frames all the while.
 * @returns when, by the page's clock.
 */
function answered(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('[aria-busy="true"]') === null) resolve(performance.now());
        };
        new MutationObserver(look).observe(document, {
          subtree: true,
          attributeFilter: ['aria-busy'],
        });
        look();
      }),
  );
}

/** @throws Error where the page says that its search failed. */
async function failure(page: Page): Promise<void> {
  const alert = await page.getByRole('alert').allInnerTexts();
  const said = alert.join(' ').trim();
  if (said !== '') throw new Error(`The search page says: ${said}`);
}

/**
 * What the page's process has spent so far, in milliseconds: of its main thread, its workers and the
 * threads that compile and collect for them. Other measures of the protocol leave out the workers.
 */
async function processorTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const spent = metrics.find(({ name }) => name === 'ProcessTime');
  if (spent === undefined) throw new Error('This browser tells of no ProcessTime.');
  return spent.value * 1000;
}

/**
 * Waits until nothing is loaded and the process rests, as after what is looked up behind an answer.
 * @returns what the process has spent then; to read the answer by roles is the bench's own work.
 */
async function quiet(session: CDPSession, isQuiet: () => boolean): Promise<number> {
  let [spent, rested] = [await processorTime(session), 0];
  while (rested < 3) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const more = await processorTime(session);
    rested = more === spent && isQuiet() ? rested + 1 : 0;
    spent = more;
  }
  return spent;
}
