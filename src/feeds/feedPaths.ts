import { cacheKeys } from '../collections/cacheKeys.ts';
import { publishedOf } from './siteFeedPlaces.ts';
import { type SiteFeed, siteFeeds } from './siteFeeds.ts';

/** The params and props of a route that writes a document of a feed below the page it goes with. */
interface FeedPath<Params> {
  readonly params: Params & { readonly page: string | undefined };
  readonly props: { readonly feed: SiteFeed };
  readonly cacheKey?: string;
}

/**
 * What the route of a format is told by `getStaticPaths`, for the documents that readers subscribe to;
 * the front page's stands at the root.
 */
export async function feedPaths(): Promise<FeedPath<object>[]> {
  return pathsOf(({ document }) => (document.name === undefined ? [{}] : []));
}

/**
 * The same for those of the archives, in all formats; those with stories of one time stand together,
 * so that a story is soon drawn for all of them.
 */
export async function feedArchivePaths(): Promise<
  FeedPath<{ readonly name: string; readonly extension: string }>[]
> {
  const found = await pathsOf(({ document: { name } }) =>
    name === undefined ? [] : ['xml', 'json'].map((extension) => ({ name, extension })),
  );
  return found.toSorted((a, b) => newestTime(a.props.feed) - newestTime(b.props.feed));
}

function newestTime({ document: { entries } }: SiteFeed): number {
  const [newest] = entries;
  return newest === undefined ? 0 : publishedOf(newest).getTime();
}

async function pathsOf<Params>(
  paramsOf: (feed: SiteFeed) => readonly Params[],
): Promise<FeedPath<Params>[]> {
  const keyOf = await cacheKeys();
  return (await siteFeeds()).flatMap((feed) => {
    const { place, document } = feed;
    const key = keyOf(
      { place, document },
      document.entries.flatMap((entry) => ('story' in entry ? [] : [entry])),
    );
    return paramsOf(feed).map((params) => ({
      params: { ...params, page: place.path.slice(1, -1) || undefined },
      props: { feed },
      ...key,
    }));
  });
}
