import type { EditionFeed } from './editionFeeds.ts';

/** The params and props of a route that writes a feed below the page it goes with. */
export interface FeedPath {
  readonly params: { readonly page: string | undefined };
  readonly props: { readonly feed: EditionFeed };
}

/** What a format's route is told by `getStaticPaths`; the front page's feed stands at the root. */
export function feedPaths(feeds: readonly EditionFeed[]): FeedPath[] {
  return feeds.map((feed) => ({
    params: { page: feed.place.path.slice(1, -1) || undefined },
    props: { feed },
  }));
}
