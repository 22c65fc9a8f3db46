import type { FeedItem } from './feed.ts';
import { htmlIn } from './htmlIn.ts';
import { oncePer } from './oncePer.ts';
import { textAsHtml } from './textAsHtml.ts';

/** The size that no document of a feed reaches, in bytes: what readers and hubs still take whole. */
export const largestFeed = 512_000;

/** Items that a feed carries at most. */
export const mostItems = 30;

/**
 * As many of the first items as a feed has room for. All formats then carry the same items, for it
 * reckons with the longest way to write each. A story that would take a quarter of the room by
 * itself is told by its summary, so that it does not push all others out.
 * @param items newest first.
 */
export function fitting(items: readonly FeedItem[]): FeedItem[] {
  const kept: FeedItem[] = [];
  let room = largestFeed - channelSize;
  for (const item of items.slice(0, mostItems)) {
    const { told, size } = inFeeds(item);
    room -= size;
    if (room < 0) break;
    kept.push(told);
  }
  return kept;
}

/** More than a feed writes apart from its items. */
const channelSize = 12_000;
const largestItem = (largestFeed - channelSize) / 4;

/** What feeds tell of an item, and its size in bytes. */
const inFeeds = oncePer((item: FeedItem) => {
  const size = writtenSize(item);
  if (size <= largestItem) return { told: item, size };
  const told = summarised(item);
  return { told, size: writtenSize(told) };
});

/**
 * What an item takes at most, in bytes: its HTML as JSON writes it, cut where CDATA would end; its
 * other texts with every sign escaped, twice, since RSS tells a browser what it tells a reader; and
 * the tags around.
 */
function writtenSize({ content, ...others }: FeedItem): number {
  const html = JSON.stringify(content).replaceAll(']]>', ']]]]><![CDATA[>');
  const escaped = JSON.stringify(others).replaceAll(/[&<>"'\\]/g, '&#x26;');
  return Buffer.byteLength(html) + 2 * Buffer.byteLength(escaped) + tagsSize;
}

const tagsSize = 1_500;

function summarised(item: FeedItem): FeedItem {
  const shown = `${figure(item)}<p>${textAsHtml(item.summary)}</p>`;
  const onward = `<p><a href="${item.url}">Read the whole story</a></p>`;
  return { ...item, content: htmlIn(item.language, 'div', shown) + onward };
}

function figure({ image }: FeedItem): string {
  if (image === undefined) return '';
  const { width, height, url } = image;
  const img = `<img src="${url}" width="${width}" height="${height}" alt="${textAsHtml(image.alt)}" />`;
  const credit = `<figcaption><small>${textAsHtml(image.credit)}</small></figcaption>`;
  return `<figure>${img}${credit}</figure>`;
}
