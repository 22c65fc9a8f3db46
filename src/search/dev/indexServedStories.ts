import type { AstroIntegrationLogger } from 'astro';
import { z } from 'astro/zod';
import { vocabularyFiles } from '../vocabulary/cut.ts';
import { indexedStories } from '../vocabulary/indexedStories.ts';
import { vocabularyOf } from '../vocabulary/vocabulary.ts';
import { indexedPart } from '../volumes/indexedPart.ts';
import { indexStories, type PageToIndex } from '../pagefind/writing/index.ts';
import { wholeArchive } from '../volumes/volumeShape.ts';
import type { Files } from './freshFiles.ts';

/**
 * Indexes the story pages of a running server. A page that cannot be drawn is left out, and said so.
 * @param site the server's address with its base.
 * @param storyList the path below it that lists the stories' paths.
 */
export async function indexServedStories(
  site: string,
  storyList: string,
  logger: Pick<AstroIntegrationLogger, 'info' | 'warn'>,
): Promise<Files> {
  const list = await fetch(below(site, storyList));
  const stories = z.array(z.string()).parse(await list.json());
  const files = await indexStories(servedParts(site, stories, logger), wholeArchive.fragments);
  logger.info(`The search holds ${stories.length} stories.`);
  const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
  const vocabulary = vocabularyOf(fragments.flatMap(indexedStories));
  return new Map([
    ...files.map(({ path, content }): [string, Uint8Array] => [path, content]),
    ...vocabularyFiles(vocabulary),
  ]);
}

/** One after another, so that the editor's own pages are not kept waiting. */
async function* servedParts(
  site: string,
  urls: readonly string[],
  logger: Pick<AstroIntegrationLogger, 'warn'>,
): AsyncGenerator<PageToIndex> {
  for (const url of urls) {
    const page = await fetch(below(site, url));
    if (page.ok) yield { url, html: indexedPart(await page.text()) };
    else logger.warn(`${url} answered ${page.status} and is not in the search.`);
  }
}

function below(site: string, path: string): URL {
  return new URL(`.${path}`, site);
}
