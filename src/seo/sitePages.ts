import { archivePages } from '../base/archivePages.ts';
import { listPages, partPages } from '../base/listPages.ts';
import { startOfDay } from '../base/times.ts';
import { type ListKind, namedKinds, paths, replaceablePaths } from '../base/addresses.ts';
import { lastChange } from './lastChange.ts';
import { newest } from '../base/newest.ts';
import type { SitemapPage, SitemapStory } from './sitemap.ts';

/** A list of stories, newest first, that has pages of its own. */
export interface SitemapList {
  readonly kind: ListKind;
  readonly path: string;
  readonly stories: readonly SitemapStory[];
  /** In the order of reading, where the list is a series. */
  readonly parts?: readonly { readonly story: SitemapStory }[];
}

/**
 * Every page of the site that is not a story's. One that lists stories changed when the newest on
 * it did: the update of an older one is no news there. Lists without a story are left out.
 * @param stories newest first.
 * @param lists those by section, topic, country and author.
 * @param own paths of pages of the newsroom's own.
 * @param timeZone by which the archive's months and the days of corrections are reckoned.
 */
export function sitePages(
  stories: readonly SitemapStory[],
  lists: readonly SitemapList[],
  own: readonly string[],
  timeZone: string,
): SitemapPage[] {
  const listing = (path: string, [first]: readonly SitemapStory[]): SitemapPage => ({
    path,
    changed: first && lastChange(first.data, timeZone),
  });
  return [
    listing(paths.front, stories),
    { path: paths.about },
    { path: paths.feeds },
    { path: paths.corrections, changed: corrected(stories, timeZone) },
    listing(paths.archive, stories),
    ...archivePages(stories, timeZone).map((page) => listing(page.path, page.stories)),
    ...own.filter((path) => !replaceablePaths.includes(path)).map((path) => ({ path })),
    ...namedKinds((kind) => lists.some((list) => list.kind === kind)).map((kind) =>
      listing(paths.lists(kind), stories),
    ),
    ...lists
      .filter((list) => list.stories.length > 0)
      .flatMap((list) => pagesOfList(list).map(({ path, items }) => listing(path, items))),
  ];
}

/** The newest story of each page first. */
function pagesOfList({ path, stories, parts }: SitemapList) {
  if (parts === undefined) return listPages(path, stories);
  return partPages(path, parts).map((page) => ({
    path: page.path,
    items: page.items
      .map(({ story }) => story)
      .sort((a, b) => b.data.published.getTime() - a.data.published.getTime()),
  }));
}

/** A correction has a day and no hour: the page changed when that day began, or later. */
function corrected(stories: readonly SitemapStory[], timeZone: string): Date | undefined {
  return newest(
    stories.flatMap(({ data }) => data.corrections.map(({ date }) => startOfDay(date, timeZone))),
  );
}
