import { Readable } from 'node:stream';
import { ErrorLevel, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import { archiveMonths } from '../listings/archiveMonths.ts';
import { listPages } from '../listings/listPages.ts';
import { listKinds } from '../listings/lists.ts';
import { paths } from '../urls.ts';

/** A page that search engines should know. */
export interface SitemapPage {
  readonly path: string;
  /** When what it tells last changed. */
  readonly changed?: Date | undefined;
  /** Absolute addresses of its images. */
  readonly images?: readonly string[];
}

/** What a sitemap asks of a story. */
export interface SitemapStory {
  readonly data: { readonly published: Date; readonly updated?: Date | undefined };
}

/** A list of stories, newest first, that has pages of its own. */
export interface SitemapList {
  readonly path: string;
  readonly stories: readonly SitemapStory[];
}

/** When a story last changed. */
export function storyChanged({ data }: SitemapStory): Date {
  return data.updated ?? data.published;
}

/**
 * Every page of the site that is not a story's. One that lists stories changed when the newest on
 * it did: the update of an older one is no news there. Lists without a story are left out.
 * @param stories newest first.
 * @param lists those by section, topic, country and author.
 * @param timeZone by which the archive's months are reckoned.
 */
export function sitePages(
  stories: readonly SitemapStory[],
  lists: readonly SitemapList[],
  timeZone: string,
): SitemapPage[] {
  return [
    listing(paths.front, stories),
    { path: paths.about },
    { path: paths.corrections },
    listing(paths.archive, stories),
    ...archiveMonths(stories, timeZone).map((month) => listing(month.path, month.stories)),
    ...Object.keys(listKinds).map((kind) => listing(paths.lists(kind), stories)),
    ...lists
      .filter((list) => list.stories.length > 0)
      .flatMap((list) => listPages(list.path, list.stories))
      .map(({ path, items }) => listing(path, items)),
  ];
}

/**
 * Writes pages as a sitemap (sitemaps.org 0.9, with Google's images).
 * @param address gives the absolute address of a path of the site.
 */
export async function sitemapDocument(
  pages: readonly SitemapPage[],
  address: (path: string) => string,
): Promise<string> {
  const items = pages.map(({ path, changed, images = [] }): SitemapItemLoose => ({
    url: address(path),
    ...(changed && { lastmod: changed.toISOString() }),
    img: images.map((url) => ({ url })),
  }));
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    xmlns: { news: false, video: false, xhtml: false, image: true },
  });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}

function listing(path: string, [newest]: readonly SitemapStory[]): SitemapPage {
  return { path, changed: newest && storyChanged(newest) };
}
