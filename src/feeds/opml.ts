import type { FeedFolder } from './feedFolders.ts';
import type { FeedPlace } from './feedPlaces.ts';
import { xmlText } from './text.ts';

/**
 * Writes a list of feeds as OPML 2.0, which feed readers import whole.
 * @param title what the list is called.
 * @param addressOf gives the absolute addresses of the page with a path, and of its feed.
 */
export async function opmlDocument(
  title: string,
  folders: readonly FeedFolder<Pick<FeedPlace<unknown>, 'path' | 'title' | 'description'>>[],
  addressOf: (path: string) => { readonly home: string; readonly feed: string },
): Promise<string> {
  const outlines = folders.map(({ name, places }) => ({
    // A folder has a text alone: with more, an outline must say of which type it is.
    text: xmlText(name),
    outlines: places.map((place) => {
      const { home, feed } = addressOf(place.path);
      return {
        type: 'rss',
        version: 'RSS2',
        text: xmlText(place.title),
        title: xmlText(place.title),
        description: xmlText(place.description),
        xmlUrl: feed,
        htmlUrl: home,
      };
    }),
  }));
  // It has more modules than all else that a route of feeds loads, and lists of feeds hardly ever change.
  const { generateOpml } = await import('feedsmith');
  return generateOpml({ head: { title: xmlText(title) }, body: { outlines } });
}
