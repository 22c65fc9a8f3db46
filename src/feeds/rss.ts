import { getRssString } from '@astrojs/rss';
import { type Feed, lastUpdate } from './feed.ts';
import { type HeldText, holdText } from './heldText.ts';
import { itemsFrom, rssItem } from './rssItem.ts';
import { shownInBrowser, xhtml } from './shownInBrowser.ts';
import { textAsHtml } from './text.ts';

/** Addresses that an RSS document names. */
export interface RssAddresses {
  /** Absolute address of the document itself. */
  readonly self: string;
  /** Of the document that readers subscribe to, where this is one of its archive. */
  readonly current?: string;
  /** Of the document of the archive with the entries before these. */
  readonly before?: string | undefined;
  /** Of the style sheet by which a browser shows it, from the root of the host. */
  readonly style: string;
}

/**
 * Writes a feed as RSS 2.0, with the full text in `content:encoded`. The same feed always gives
 * the same document: it holds no time but the stories' own.
 * @returns UTF-8.
 */
export async function rssDocument(
  feed: Feed,
  addresses: RssAddresses,
): Promise<Buffer<ArrayBuffer>> {
  const held = holdText();
  const items = await Promise.all(feed.items.map(rssItem));
  const channel = await getRssString({
    title: held.hold(feed.title),
    // Some readers take it for HTML, as they do the items'.
    description: held.holdWhole(textAsHtml(feed.description)),
    site: feed.home,
    xmlns: {
      // The library would name it by itself if it wrote the items.
      ...(items.length > 0 && { content: 'http://purl.org/rss/1.0/modules/content/' }),
      atom: 'http://www.w3.org/2005/Atom',
      ...(addresses.current !== undefined && { fh: 'http://purl.org/syndication/history/1.0' }),
      dc: 'http://purl.org/dc/elements/1.1/',
      // Of the count of letters that the desk printed.
      ...(feed.items.some(({ letters }) => letters !== undefined) && {
        slash: 'http://purl.org/rss/1.0/modules/slash/',
      }),
      media: 'http://search.yahoo.com/mrss/',
      xhtml,
    },
    customData: channelData(feed, addresses, held),
    // Feeds share their items, so they are written apart and put in below, as is what shows them: the
    // library would parse all of it for each feed.
    items: [],
  });
  const document = styled(held.release(channel), addresses.style);
  const end = document.lastIndexOf('</channel>');
  return Buffer.concat([
    Buffer.from(document.slice(0, end) + shownInBrowser(feed)),
    ...itemsFrom(feed.origin, items),
    Buffer.from(document.slice(end)),
  ]);
}

/** The library's own `stylesheet` leaves the type out, which says that it is CSS. */
function styled(document: string, style: string): string {
  return document.replace('?>', () => `?><?xml-stylesheet type="text/css" href="${style}"?>`);
}

/** Minutes after which a reader does well to ask again. */
const timeToLive = 60;

function channelData(feed: Feed, { self, current, before }: RssAddresses, held: HeldText): string {
  const { hold } = held;
  const changed = lastUpdate(feed);
  const image = feed.logo ?? feed.icon;
  const link = (rel: string, url: string | undefined): string =>
    url === undefined ? '' : `<atom:link href="${hold(url)}" rel="${rel}"/>`;
  return [
    `<language>${hold(feed.language)}</language>`,
    changed ? `<lastBuildDate>${changed.toUTCString()}</lastBuildDate>` : '',
    current === undefined ? `<ttl>${timeToLive}</ttl>` : '<fh:archive/>',
    image === undefined ? '' : imageOf(image, feed, held),
    `<atom:link href="${hold(self)}" rel="self" type="application/rss+xml"/>`,
    link('hub', feed.hub),
    link('current', current),
    link('prev-archive', before),
  ].join('');
}

/** RSS wants the feed's own title and address here once more. */
function imageOf(image: string, { title, home }: Feed, { hold }: HeldText): string {
  return `<image><url>${hold(image)}</url><title>${hold(title)}</title><link>${hold(home)}</link></image>`;
}
