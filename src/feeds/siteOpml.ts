import { getPublication, getWords } from '../collections/collections.ts';
import { address } from '../base/siteAddresses.ts';
import { paths } from '../base/addresses.ts';
import { feedFolders } from './feedFolders.ts';
import { type FeedPlace, feedTitle } from './feedPlaces.ts';
import { opmlDocument } from './opml.ts';

/** Answers with these feeds of the edition as OPML. */
export async function siteOpml(
  places: readonly Pick<FeedPlace<unknown>, 'group' | 'path' | 'title' | 'description'>[],
): Promise<Response> {
  const words = await getWords();
  const { name: publication } = await getPublication();
  // In a reader, folders stand among those of other publications.
  const folders = feedFolders(places, words).map((folder) => ({
    ...folder,
    name: feedTitle(publication, folder.name, words),
  }));
  const document = await opmlDocument(words('feeds.opml', { publication }), folders, (path) => ({
    home: address(path),
    feed: address(paths.rssOf(path)),
  }));
  return new Response(document, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
}
