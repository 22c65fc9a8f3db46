import { listPages } from '../listings/listPages.ts';
import type { StoryReading } from '../stories/readStory.ts';
import { dayOf } from '../times.ts';
import { paths } from '../urls.ts';
import type { Desk } from './newsroom.ts';

/**
 * The paths of all pages but the stories': what the site has whatever it tells, and its lists.
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
    ...['sections', 'topics', 'countries', 'authors'].map((kind) => paths.lists(kind)),
    ...[...lengths].flatMap(([list, length]) => pagesOf(list, length)),
    ...months,
  ]);
}

const none: ReadonlySet<string> = new Set();

function listsOf({ section, topics, authors, countries }: StoryReading['frontmatter']): string[] {
  return [
    ...(section === undefined ? [] : [paths.section(section)]),
    ...(topics ?? []).map((id) => paths.topic(id)),
    ...(authors ?? []).map((id) => paths.author(id)),
    ...(countries ?? []).map((code) => paths.country(code)),
  ];
}

function pagesOf(list: string, length: number): string[] {
  return listPages(list, Array.from({ length })).map(({ path }) => path);
}
