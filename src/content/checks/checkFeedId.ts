import { join } from 'node:path';
import { feedIdIn, feedIdOf } from '../../base/feedId.ts';
import { readIfThere } from '../../base/files/readIfThere.ts';
import { type Place, type Problem, tellIn } from '../../base/problems/problem.ts';
import { paths } from '../../base/addresses.ts';
import type { Circumstances, CheckedContent } from '../newsroom.ts';

/**
 * Checks that the stories keep the name by which feed readers know them from the last edition.
 * Where none stands, or one of other stories, there is nothing to keep.
 * @param placeOf gives the place of a field of publication.yaml.
 */
export function checkFeedId(
  { publication: { url, feedId }, stories }: Pick<CheckedContent, 'publication' | 'stories'>,
  { lastSite }: Pick<Circumstances, 'lastSite'>,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Problem[] {
  const known =
    lastSite === undefined ? undefined : feedIdIn(readIfThere(join(lastSite, paths.rss)));
  if (known === undefined || url === undefined) return [];
  if (known.feedId === feedIdOf({ url, feedId })) return [];
  const ids = new Set(stories.map(({ id }) => id));
  if (!known.stories.some((id) => ids.has(id))) return [];
  const field = feedId === undefined ? 'url' : 'feedId';
  const line = `feedId: ${known.feedId}`;
  return tellIn('publication.yaml', placeOf)([field], feedId ?? url, {
    what: `Feed readers know every story by the name ${known.feedId}; by this one, all would be new to them.`,
    remedy:
      feedId === undefined
        ? `Add the line "${line}"; the address may then change.`
        : `Write "${line}".`,
  });
}
