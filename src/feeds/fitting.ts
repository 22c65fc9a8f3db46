import type { FeedItem, FeedOrigin } from './feed.ts';
import { htmlIn, textAsHtml } from './text.ts';
import { jsonItem } from './jsonFeed.ts';
import { memoizePerObject } from '../base/memoize.ts';
import { itemsFrom, rssItem } from './rssItem.ts';
import { shownItem } from './shownInBrowser.ts';

/** The size that no document of a feed reaches, in bytes: what readers and hubs still take whole. */
export const largestFeed = 512_000;

/**
 * Tells items so that a document has room for them all: as many as it can hold by their full text,
 * the newest first, the others by their summaries. A story that would take a quarter of the room by
 * itself is always summarised. All formats then tell the same, for each counts as in the longest.
 * @param items newest first; up to sixty have room, whatever they tell.
 * @param origin the feed that they came from, where it is another.
 */
export async function fitting(
  items: readonly FeedItem[],
  origin: FeedOrigin | undefined,
): Promise<FeedItem[]> {
  const written = (tell: (item: FeedItem) => FeedItem): Promise<Telling[]> =>
    Promise.all(items.map(async (item) => telling(tell(item), origin)));
  const whole = await written((item) => item);
  if (whole.every(({ size }) => size <= largestItem) && roomBeside(whole) >= 0) return [...items];
  const told = await written(announced);
  let left = roomBeside(told);
  for (const longer of [await written(summarised), whole]) {
    for (const [index, instead] of longer.entries()) {
      const more = instead.size - (told[index]?.size ?? 0);
      if (instead.size > largestItem || more > left) continue;
      told[index] = instead;
      left -= more;
    }
  }
  return told.map(({ item }) => item);
}

/** What is told of an item, and what that takes in bytes. */
interface Telling {
  readonly item: FeedItem;
  readonly size: number;
}

/** Counts an item in the format that writes the most of it. */
async function telling(item: FeedItem, origin: FeedOrigin | undefined): Promise<Telling> {
  const shown = Buffer.byteLength(shownItem(item).xml);
  const rss = itemsFrom(origin, [await rssItem(item)]).reduce(
    (sum, { length }) => sum + length,
    shown,
  );
  return { item, size: Math.max(rss, jsonItem(item).length + ','.length) };
}

/** Bytes that are left in a document with these. */
function roomBeside(told: readonly Telling[]): number {
  return told.reduce((left, { size }) => left - size, largestFeed - channelSize);
}

/** More than a document writes apart from its items. */
const channelSize = 12_000;
const largestItem = (largestFeed - channelSize) / 4;

const summarised = memoizePerObject((item: FeedItem): FeedItem => {
  const shown = `${figure(item)}<p>${textAsHtml(item.summary)}</p>`;
  return { ...item, content: htmlIn(item.language, 'div', shown) + onward(item) };
});

/** Tells no more than that there is a story; what is left has a bound in the check of headlines. */
const announced = memoizePerObject((item: FeedItem): FeedItem => {
  const title = item.title.slice(0, longestHeadline);
  const rest = { summary: '', categories: [], image: undefined };
  return { ...item, ...rest, title, authors: item.authors.slice(0, 1), content: onward(item) };
});

const longestHeadline = 140;

function onward({ url }: FeedItem): string {
  return `<p><a href="${url}">Read the whole story</a></p>`;
}

function figure({ image }: FeedItem): string {
  if (image === undefined) return '';
  const { width, height, url } = image;
  const img = `<img src="${url}" width="${width}" height="${height}" alt="${textAsHtml(image.alt)}" />`;
  const credit = `<figcaption><small>${textAsHtml(image.credit)}</small></figcaption>`;
  return `<figure>${img}${credit}</figure>`;
}
