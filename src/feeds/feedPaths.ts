import { cacheKeys } from '../reuse/cacheKeys.ts';
import { type EditionFeed, editionFeeds } from './editionFeeds.ts';
import { mostItems } from './fitting.ts';

/** The params and props of a route that writes a feed below the page it goes with. */
export interface FeedPath {
  readonly params: { readonly page: string | undefined };
  readonly props: { readonly feed: EditionFeed };
  readonly cacheKey?: string;
}

/** What a format's route is told by `getStaticPaths`; the front page's feed stands at the root. */
export async function feedPaths(): Promise<FeedPath[]> {
  const keyOf = await cacheKeys();
  return (await editionFeeds()).map((feed) => {
    const { entries, ...place } = feed.place;
    const told = entries.slice(0, mostItems);
    return {
      params: { page: place.path.slice(1, -1) || undefined },
      props: { feed },
      ...keyOf(
        { place, told },
        told.flatMap((entry) => ('story' in entry ? [] : [entry])),
      ),
    };
  });
}
