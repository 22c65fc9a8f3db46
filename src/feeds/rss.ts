import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { type Feed, type FeedItem, lastChange } from './feed.ts';
import { type HeldText, holdText } from './heldText.ts';
import { xmlText } from './xmlText.ts';

/**
 * Writes a feed as RSS 2.0, with the full text in `content:encoded`. The same feed always gives
 * the same document: it holds no time but the stories' own.
 * @param self absolute address of the document.
 */
export async function rssDocument(feed: Feed, self: string): Promise<string> {
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
    items: feed.items.map((item) => rssItem(item, held)),
  });
  return held.release(document);
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
  ].join('');
}

function rssItem(item: FeedItem, held: HeldText): RSSFeedItem {
  return {
    title: held.hold(item.title),
    link: item.url,
    description: held.hold(item.summary),
    pubDate: item.published,
    categories: item.categories.map(({ name }) => held.hold(name)),
    content: xmlText(item.content),
    customData: itemData(item, held),
  };
}

/** The library's own guid is the address, which may change; the one given here takes its place. */
function itemData({ guid, authors, image }: FeedItem, { hold }: HeldText): string {
  return [
    `<guid isPermaLink="false">${hold(guid)}</guid>`,
    ...authors.map(({ name }) => `<dc:creator>${hold(name)}</dc:creator>`),
    image
      ? `<media:content url="${hold(image.url)}" medium="image" type="${image.type}" width="${image.width}" height="${image.height}">` +
        `<media:description type="plain">${hold(image.alt)}</media:description>` +
        `<media:credit>${hold(image.credit)}</media:credit>` +
        '</media:content>'
      : '',
  ].join('');
}
