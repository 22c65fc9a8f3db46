import { Temporal } from 'temporal-polyfill';
import { isPublic } from '../stories/published.ts';
import { paths } from '../urls.ts';
import type { Newsroom } from './newsroom.ts';

/** The paths of all pages but the stories': what the site has whatever it tells, and its lists. */
export function listedPaths(newsroom: Newsroom, now: Date): Set<string> {
  const { publication, sections, topics, authors, stories } = newsroom;
  const listed = new Set<string>([
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...['sections', 'topics', 'countries', 'authors'].map((kind) => paths.lists(kind)),
    ...sections.map(({ id }) => paths.section(id)),
    ...topics.map(({ id }) => paths.topic(id)),
    ...authors.map(({ id }) => paths.author(id)),
  ]);
  for (const { frontmatter } of stories) {
    if (!isPublic(frontmatter, now)) continue;
    for (const code of frontmatter.countries) listed.add(paths.country(code));
    const { year, month } = Temporal.Instant.fromEpochMilliseconds(
      frontmatter.published.getTime(),
    ).toZonedDateTimeISO(publication?.timeZone ?? 'UTC');
    listed.add(paths.month(year, month));
  }
  return listed;
}
