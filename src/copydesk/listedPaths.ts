import type { StoryReading } from '../stories/readStory.ts';
import { dayOf } from '../times.ts';
import { paths } from '../urls.ts';
import type { Desk } from './newsroom.ts';

/**
 * The paths of all pages but the stories': what the site has whatever it tells, and its lists.
 * @param isListed tells which stories stand in the lists.
 */
export function listedPaths(
  { publication, sections, topics, authors, stories }: Desk,
  isListed: (story: StoryReading) => boolean,
): Set<string> {
  const listed = new Set<string>([
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...['sections', 'topics', 'countries', 'authors'].map((kind) => paths.lists(kind)),
    ...[...(sections ?? [])].map((id) => paths.section(id)),
    ...[...(topics ?? [])].map((id) => paths.topic(id)),
    ...[...(authors ?? [])].map((id) => paths.author(id)),
  ]);
  const timeZone = publication.timeZone ?? 'UTC';
  for (const story of stories.filter(isListed)) {
    const { countries = [], published } = story.frontmatter;
    for (const code of countries) listed.add(paths.country(code));
    if (published === undefined) continue;
    const [year, month] = dayOf(published, timeZone).split('-');
    listed.add(paths.month(Number(year), Number(month)));
  }
  return listed;
}
