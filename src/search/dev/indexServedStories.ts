import type { AstroIntegrationLogger } from 'astro';
import { z } from 'astro/zod';
import { archiveIndex, isShipped } from '../volumes/archiveIndex.ts';
import { indexedPart } from '../volumes/indexedPart.ts';
import { makeVolume } from '../volumes/makeVolume.ts';
import type { PageToIndex } from '../pagefind/writing/index.ts';
import { forIndex } from './forIndex.ts';
import type { Files } from './freshFiles.ts';
import { countedStories } from '../../base/counted.ts';

/** A page as it was indexed last. */
export interface ServedPage extends PageToIndex {
  /** Of what it says; a story that holds code has none. */
  readonly key?: string;
}

/**
 * Indexes the story pages of a running server. A page that cannot be drawn is left out, and said so.
 * @param site the server's address with its base.
 * @param storyList the path below it that lists the stories, the oldest first.
 * @param known pages by their paths, which are not drawn again while their keys are the same; holds those of now
 * afterwards.
 */
export async function indexServedStories(
  site: string,
  storyList: string,
  known: Map<string, ServedPage>,
  logger: Pick<AstroIntegrationLogger, 'info' | 'warn'>,
): Promise<Files> {
  const stories = await listed(site, storyList);
  const pages = await Array.fromAsync(servedParts(site, stories, known, logger));
  // A page that was saved meanwhile may have been drawn with another key than it was listed with.
  const since = new Map((await listed(site, storyList)).map(({ path, key }) => [path, key]));
  known.clear();
  for (const page of pages) {
    if (page.key !== undefined && since.get(page.url) === page.key) known.set(page.url, page);
  }
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
  stories: readonly Listed[],
  known: ReadonlyMap<string, ServedPage>,
  logger: Pick<AstroIntegrationLogger, 'warn'>,
): AsyncGenerator<ServedPage> {
  for (const { path: url, key } of stories) {
    const former = known.get(url);
    if (former !== undefined && former.key === key) {
      yield former;
      continue;
    }
    const page = await fetch(below(site, url), { headers: { [forIndex]: '1' } });
    if (page.ok) yield { url, html: indexedPart(await page.text()), ...(key && { key }) };
    else logger.warn(`${url} answered ${page.status} and is not in the search.`);
  }
}

async function listed(site: string, storyList: string): Promise<Listed[]> {
  const list = await fetch(below(site, storyList));
  return listSchema.parse(await list.json());
}

const listSchema = z.array(z.object({ path: z.string(), key: z.string().optional() }));
type Listed = z.infer<typeof listSchema>[number];

function below(site: string, path: string): URL {
  return new URL(`.${path}`, site);
}
