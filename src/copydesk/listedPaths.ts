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
export function listedPaths(desk: Desk, isListed: (story: StoryReading) => boolean): Set<string> {
  const { publication, sections, topics, authors } = desk;
  const stories = desk.stories.filter(isListed);
  const countries = stories.flatMap(({ frontmatter }) => frontmatter.countries ?? []);
  const withFeeds = [
    paths.corrections,
    ...[...(sections ?? [])].map((id) => paths.section(id)),
    ...[...(topics ?? [])].map((id) => paths.topic(id)),
    ...[...(authors ?? [])].map((id) => paths.author(id)),
    ...countries.map((code) => paths.country(code)),
    ...storyKinds.map((kind) => paths.kind(kind)),
  ];
  const listed = new Set<string>([
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...Object.keys(listKinds).map((kind) => paths.lists(kind)),
    ...withFeeds.flatMap((path) => [path, paths.rssOf(path), paths.jsonFeedOf(path)]),
  ]);
  const timeZone = publication.timeZone ?? 'UTC';
  for (const { frontmatter } of stories) {
    const { published } = frontmatter;
    if (published === undefined) continue;
    const [year, month] = dayOf(published, timeZone).split('-');
    listed.add(paths.month(Number(year), Number(month)));
  }
  return listed;
}
