import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { type Feed, type FeedItem, type FeedOrigin, lastChange } from './feed.ts';
import { type HeldText, holdText } from './heldText.ts';
import { xmlText } from './xmlText.ts';

/** Addresses that an RSS document names. */
export interface RssAddresses {
  /** Absolute address of the document itself. */
  readonly self: string;
  /** Of the style sheet by which a browser shows it, from the root of the host. */
  readonly style: string;
}

/**
 * Writes a feed as RSS 2.0, with the full text in `content:encoded`. The same feed always gives
 * the same document: it holds no time but the stories' own.
 */
export async function rssDocument(feed: Feed, { self, style }: RssAddresses): Promise<string> {
  const held = holdText();
  const document = await getRssString({
    title: held.hold(feed.title),
    description: held.hold(feed.description),
    site: feed.home,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      media: 'http://search.yahoo.com/mrss/',
    },
    customData: channelData(feed, self, held),
    items: feed.items.map((item) => rssItem(item, feed.origin, held)),
  });
  return styled(held.release(document), style);
}

/** The library's own `stylesheet` leaves the type out, which says that it is CSS. */
function styled(document: string, style: string): string {
  return document.replace('?>', () => `?><?xml-stylesheet type="text/css" href="${style}"?>`);
}

/** Minutes after which a reader does well to ask again. */
const timeToLive = 60;

function channelData(feed: Feed, self: string, { hold }: HeldText): string {
  const changed = lastChange(feed);
  return [
    `<language>${hold(feed.language)}</language>`,
    changed ? `<lastBuildDate>${changed.toUTCString()}</lastBuildDate>` : '',
    `<ttl>${timeToLive}</ttl>`,
    `<atom:link href="${hold(self)}" rel="self" type="application/rss+xml"/>`,
    feed.hub === undefined ? '' : `<atom:link href="${hold(feed.hub)}" rel="hub"/>`,
  ].join('');
}

function rssItem(item: FeedItem, origin: FeedOrigin | undefined, held: HeldText): RSSFeedItem {
  return {
    title: held.hold(item.title),
    link: item.url,
    description: held.hold(item.summary),
    pubDate: item.published,
    content: xmlText(item.content),
    customData: itemData(item, origin, held),
  };
}

/** The library's own guid is the address, which may change; the one given here takes its place. */
function itemData(
  { guid, authors, categories, updated, image }: FeedItem,
  origin: FeedOrigin | undefined,
  { hold }: HeldText,
): string {
  return [
    `<guid isPermaLink="false">${hold(guid)}</guid>`,
    ...authors.map(({ name }) => `<dc:creator>${hold(name)}</dc:creator>`),
    ...categories.map(
      ({ name, taxonomy }) => `<category domain="${hold(taxonomy)}">${hold(name)}</category>`,
    ),
    updated ? `<atom:updated>${updated.toISOString()}</atom:updated>` : '',
    origin ? `<source url="${hold(origin.url)}">${hold(origin.title)}</source>` : '',
    image
      ? `<media:content url="${hold(image.url)}" medium="image" type="${image.type}" width="${image.width}" height="${image.height}">` +
        `<media:description type="plain">${hold(image.alt)}</media:description>` +
        `<media:credit>${hold(image.credit)}</media:credit>` +
        '</media:content>'
      : '',
  ].join('');
}
