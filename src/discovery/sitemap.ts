import { Readable } from 'node:stream';
import { ErrorLevel, type SitemapItemLoose, SitemapStream, streamToPromise } from 'sitemap';
import { groupByMonth } from '../listings/byMonth.ts';
import { groupBySubject } from '../listings/bySubject.ts';
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
  readonly id: string;
  readonly data: {
    readonly published: Date;
    readonly updated?: Date | undefined;
    readonly section: string;
    readonly topics: readonly string[];
    readonly countries: readonly string[];
    readonly authors: readonly string[];
  };
}

/** When a story last changed. */
export function storyChanged({ data }: SitemapStory): Date {
  return data.updated ?? data.published;
}

/**
 * Every page of the site that is not a story. A list changed when its newest story did: the update
 * of an old one is no news there. A list that has none is left out, and so are a list's older pages,
 * whose stories all stand in the sitemap themselves.
 * @param stories newest first.
 * @param timeZone by which the archive's months are reckoned.
 */
export function sitePages(stories: readonly SitemapStory[], timeZone: string): SitemapPage[] {
  const listsOf = (
    path: (id: string) => string,
    idsOf: (data: SitemapStory['data']) => readonly string[],
  ): SitemapPage[] =>
    [...groupBySubject(stories, ({ data }) => idsOf(data))].map(([id, listed]) =>
      listPage(path(id), listed),
    );
  const months = groupByMonth(
    stories.map((story) => ({ published: story.data.published, story })),
    timeZone,
  );
  return [
    listPage(paths.front, stories),
    { path: paths.about },
    { path: paths.corrections },
    listPage(paths.archive, stories),
    ...listsOf(paths.section, ({ section }) => [section]),
    ...listsOf(paths.topic, ({ topics }) => topics),
    ...listsOf(paths.country, ({ countries }) => countries),
    ...listsOf(paths.author, ({ authors }) => authors),
    ...months.map(({ year, month, stories: listed }) =>
      listPage(
        paths.month(year, month),
        listed.map(({ story }) => story),
      ),
    ),
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

function listPage(path: string, [newest]: readonly SitemapStory[]): SitemapPage {
  return { path, changed: newest && storyChanged(newest) };
}
