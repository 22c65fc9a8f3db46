import { listPages } from '../listings/listPages.ts';
import { listKinds } from '../listings/lists.ts';
import { storyKinds } from '../stories/frontmatter.ts';
import type { StoryReading } from '../stories/readStory.ts';
import { dayOf } from '../times.ts';
import { paths } from '../urls.ts';
import type { Desk } from './newsroom.ts';

/**
 * The paths of all pages but the stories': what the site has whatever it tells, and its lists
 * with their feeds.
 * @param isListed tells which stories stand in the lists.
 */
export function listedPaths(
  { publication, sections = none, topics = none, authors = none, stories }: Desk,
  isListed: (story: StoryReading) => boolean,
): Set<string> {
  const lengths = new Map<string, number>(
    [
      ...[...sections].map((id) => paths.section(id)),
      ...[...topics].map((id) => paths.topic(id)),
      ...[...authors].map((id) => paths.author(id)),
      ...storyKinds.map((kind) => paths.kind(kind)),
    ].map((list) => [list, 0]),
  );
  const months: string[] = [];
  for (const { frontmatter } of stories.filter(isListed)) {
    for (const list of listsOf(frontmatter)) {
      // A subject that is in no list has no page; a country has one as soon as a story names it.
      const length = lengths.get(list) ?? (list.startsWith('/countries/') ? 0 : undefined);
      if (length !== undefined) lengths.set(list, length + 1);
    }
    if (frontmatter.published === undefined) continue;
    const day = dayOf(frontmatter.published, publication.timeZone ?? 'UTC');
    months.push(paths.month(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
  }
  return new Set([
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...Object.keys(listKinds).map((kind) => paths.lists(kind)),
    ...[...lengths].flatMap(([list, length]) => pagesOf(list, length)),
    ...[paths.corrections, ...lengths.keys()].flatMap(feedsOf),
    ...months,
  ]);
}

const none: ReadonlySet<string> = new Set();

function listsOf(frontmatter: StoryReading['frontmatter']): string[] {
  const { section, topics, authors, countries, kind } = frontmatter;
  return [
    ...(section === undefined ? [] : [paths.section(section)]),
    ...(topics ?? []).map((id) => paths.topic(id)),
    ...(authors ?? []).map((id) => paths.author(id)),
    ...(countries ?? []).map((code) => paths.country(code)),
    ...(kind === undefined ? [] : [paths.kind(kind)]),
  ];
}

function pagesOf(list: string, length: number): string[] {
  return listPages(list, Array.from({ length })).map(({ path }) => path);
}

function feedsOf(page: string): string[] {
  return [paths.rssOf(page), paths.jsonFeedOf(page)];
}
