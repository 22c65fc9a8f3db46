import { feedIdOf, type FeedIdSources, firstIdOf } from '../base/feedId.ts';

/**
 * The name by which feed readers know a story for ever: a tag URI (RFC 4151).
 * It hangs on nothing that a build overrides or an editor may change: a story that moved keeps the
 * name of the first place it had, and the year is the one in that place.
 * @param story its id, and its `formerly` paths, oldest first. Paths that are not of this site's
 * stories came from an earlier site, which gave the story no such name, and do not count.
 */
export function storyGuid(
  story: { readonly id: string; readonly formerly: readonly string[] },
  publication: FeedIdSources,
): string {
  const oldest = firstIdOf(story);
  const [year] = oldest.split('/');
  return `tag:${feedIdOf(publication)},${year}:${oldest}`;
}
