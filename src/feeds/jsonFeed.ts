import type { JsonFeed } from 'feedsmith';
import { lettersAnchor } from '../base/addresses.ts';
import { memoizePerObject } from '../base/memoize.ts';
import type { Feed, FeedItem } from './feed.ts';

/**
 * Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
 * @param self absolute address of the document that readers subscribe to, which stands for the feed
 * in all of its documents.
 * @param next absolute address of the document with the entries before these.
 * @returns UTF-8.
 */
export function jsonFeedDocument(feed: Feed, self: string, next?: string): Buffer<ArrayBuffer> {
  const document = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: self,
    ...(next !== undefined && { next_url: next }),
    language: feed.language,
    ...(feed.icon !== undefined && { icon: feed.icon }),
    ...(feed.favicon !== undefined && { favicon: feed.favicon }),
    ...(feed.hub !== undefined && { hubs: [{ type: 'WebSub', url: feed.hub }] }),
    items: [],
  } satisfies JsonFeed.Feed<string, true> & { readonly version: string });
  const end = document.lastIndexOf(']');
  const items = feed.items.flatMap((item, at) => (at === 0 ? [] : [comma]).concat(jsonItem(item)));
  return Buffer.concat([
    Buffer.from(document.slice(0, end)),
    ...items,
    Buffer.from(document.slice(end)),
  ]);
}

const comma = Buffer.from(',');

/** An item, and an extension of ours: how many letters are printed, and where they stand. */
type StoryItem = JsonFeed.Item<string, true> & {
  readonly _letters?: { readonly count: number; readonly url: string };
};

/** Writes what a JSON Feed tells of an item, as UTF-8, for all feeds that share it. */
export const jsonItem = memoizePerObject((item: FeedItem): Buffer<ArrayBuffer> =>
  Buffer.from(JSON.stringify(storyItem(item))),
);

function storyItem(item: FeedItem): StoryItem {
  return {
    id: item.guid,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_html: item.content,
    ...(item.image && { image: item.image.url }),
    date_published: item.published.toISOString(),
    ...(item.updated && { date_modified: item.updated.toISOString() }),
    authors: item.authors.map(({ name, url }) => ({ name, url })),
    tags: item.categories.map(({ name }) => name),
    language: item.language,
    ...(item.letters !== undefined && {
      _letters: { count: item.letters, url: `${item.url}#${lettersAnchor}` },
    }),
  };
}
