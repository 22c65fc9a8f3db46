import { once } from 'node:events';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';

/**
 * Lends an empty Pagefind index to `work`, and stops Pagefind's process when it is done or fails.
 * @param settings how it is made; see `siteSettings`.
 * @throws SearchIndexError when Pagefind does not start.
 */
export async function withPagefindIndex<Result>(
  work: (index: PagefindIndex) => Promise<Result>,
  settings: PagefindServiceConfig,
): Promise<Result> {
  try {
    const { index } = await answered(createIndex(settings));
    if (index === undefined) throw new SearchIndexError('Pagefind made no index.');
    return await work(index);
  } finally {
    await close();
  }
}

/**
 * Waits for an answer of Pagefind's.
 * @throws SearchIndexError for errors in the answer, and when none will come.
 */
export async function answered<Answer extends { errors: string[] }>(
  asked: Promise<Answer>,
): Promise<Answer> {
  const waiting = new AbortController();
  try {
    const answer = await Promise.race([asked, silence(waiting.signal)]);
    if (answer.errors.length === 0) return answer;
    throw new SearchIndexError(answer.errors.join('\n'));
  } catch (error) {
    if (error instanceof SearchIndexError) throw error;
    throw new SearchIndexError(String(error), { cause: error });
  } finally {
    waiting.abort();
  }
}

/** How the site's indexes are made. */
export const siteSettings: PagefindServiceConfig = {
  // No includeCharacters: without it "16,400" is found as 16,400 and 16400, "China-U.S." as china-us.
  // Each story is in a file of its own, to be put together otherwise.
  maxFragments: 1_000_000,
  // A footnote's number, the heading of all of them or a credit would stand in the middle of a passage.
  excludeSelectors: [
    '[data-footnote-ref]',
    '[data-footnote-backref]',
    '#footnote-label',
    '.figure__credit',
  ],
};

/**
 * Fails once Node has nothing left to wait for: when Pagefind's process dies, as on a full disk,
 * its client waits for ever, and Node would end without a word.
 */
async function silence(signal: AbortSignal): Promise<never> {
  await once(process, 'beforeExit', { signal });
  throw new SearchIndexError('Pagefind stopped before it had answered.');
}

/** The search index could not be made; the message holds what Pagefind said. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}
