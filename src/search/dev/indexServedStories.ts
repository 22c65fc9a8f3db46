import type { AstroIntegrationLogger } from 'astro';
import { z } from 'astro/zod';
import { archiveIndex, isShipped } from '../volumes/archiveIndex.ts';
import { indexedPart } from '../volumes/indexedPart.ts';
import { makeVolume } from '../volumes/makeVolume.ts';
import type { PageToIndex } from '../pagefind/writing/index.ts';
import type { Files } from './freshFiles.ts';
import { countedStories } from '../../base/counted.ts';

/**
 * Indexes the story pages of a running server. A page that cannot be drawn is left out, and said so.
 * @param site the server's address with its base.
 * @param storyList the path below it that lists the stories' paths, the oldest first.
 */
export async function indexServedStories(
  site: string,
  storyList: string,
  logger: Pick<AstroIntegrationLogger, 'info' | 'warn'>,
): Promise<Files> {
  const list = await fetch(below(site, storyList));
  const stories = z.array(z.string()).parse(await list.json());
  const pages = await Array.fromAsync(servedParts(site, stories, logger));
  const volume = await makeVolume('0', pages);
  logger.info(`The search holds ${countedStories(stories.length)}.`);
  const newest = {
    key: '0',
    files: [...volume.keys()].map((name) => ({ name })),
    read: (name: string) => Buffer.from(volume.get(name) ?? []),
  };
  const index = archiveIndex({ older: [], sealed: undefined, newest });
  return new Map([
    ...[...volume].filter(([name]) => isShipped(name)),
    ...[...index].map(([name, content]): [string, Uint8Array] => [
      name,
      content instanceof Uint8Array ? content : content(),
    ]),
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
