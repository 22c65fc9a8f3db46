import type { APIRoute } from 'astro';
import { getPublication } from '../edition.ts';
import { editionFeedPlaces } from '../feeds/editionFeedPlaces.ts';
import { feedFolders } from '../feeds/feedFolders.ts';
import { opmlDocument } from '../feeds/opml.ts';
import { address } from '../site.ts';
import { paths } from '../urls.ts';

export const GET: APIRoute = async () => {
  const { name } = await getPublication();
  const folders = feedFolders(await editionFeedPlaces());
  const document = opmlDocument(`Feeds of ${name}`, folders, (path) => ({
    home: address(path),
    feed: address(paths.rssOf(path)),
  }));
  return new Response(document, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
};
