import { paths } from '../base/addresses.ts';
import type { Words } from '../words/words.ts';
import type { FeedGroup, FeedPlace } from './feedPlaces.ts';

/** Feeds of one group, under its words. */
export interface FeedFolder<Place> {
  readonly group: FeedGroup;
  readonly name: string;
  readonly places: readonly Place[];
}

/** Sorts feeds into the groups that readers find them by; groups without a feed are left out. */
export function feedFolders<Place extends Pick<FeedPlace<unknown>, 'group'>>(
  places: readonly Place[],
  words: Words,
): FeedFolder<Place>[] {
  const byGroup = Map.groupBy(places, ({ group }) => group);
  return [...byGroup].map(([group, found]) => ({
    group,
    name: words(group === 'site' ? 'feeds.site' : group),
    places: found,
  }));
}

/**
 * The feeds to start with: the whole site's, and one for each section. All together would bring each
 * story some times over.
 */
export function firstFeeds<Place extends Pick<FeedPlace<unknown>, 'group' | 'path'>>(
  places: readonly Place[],
): Place[] {
  return places.filter(({ group, path }) => group === 'sections' || path === paths.front);
}
