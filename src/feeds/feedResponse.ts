import { address, href } from '../base/siteAddresses.ts';
import { type FeedFormat, paths } from '../base/addresses.ts';
import type { SiteFeed } from './siteFeeds.ts';
import { jsonFeedDocument } from './jsonFeed.ts';
import { rssDocument } from './rss.ts';

/** Answers with a document of a feed as RSS. */
export async function rssResponse(feed: SiteFeed): Promise<Response> {
  const current = address(paths.rssOf(feed.place.path));
  const { name } = feed.document;
  const document = await rssDocument(await feed.read(), {
    ...(name === undefined
      ? { self: current }
      : { self: archiveAddress(feed, name, 'rss'), current }),
    before: addressBefore(feed, 'rss'),
    style: href(paths.feedStyle),
  });
  return new Response(document, {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
}

/** Answers with a document of a feed as JSON Feed. */
export async function jsonFeedResponse(feed: SiteFeed): Promise<Response> {
  const self = address(paths.jsonFeedOf(feed.place.path));
  const document = jsonFeedDocument(await feed.read(), self, addressBefore(feed, 'json'));
  return new Response(document, {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
}

function addressBefore(feed: SiteFeed, format: FeedFormat): string | undefined {
  const { before } = feed.document;
  return before === undefined ? undefined : archiveAddress(feed, before, format);
}

function archiveAddress({ place }: SiteFeed, name: string, format: FeedFormat): string {
  return address(paths.feedArchiveOf(place.path, name, format));
}
