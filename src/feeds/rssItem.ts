import { getRssString } from '@astrojs/rss';
import { lettersAnchor } from '../base/addresses.ts';
import { memoizePerObject } from '../base/memoize.ts';
import { byline, type FeedItem, type FeedOrigin } from './feed.ts';
import { type HeldText, holdText, textAsXml } from './heldText.ts';
import { textAsHtml } from './text.ts';

/**
 * Writes an item of an RSS document: the `item` element, as UTF-8. Feeds share it: a text would take twice the
 * memory, and would be encoded anew in each. The library writes whole feeds only: the item is taken out of
 * one that holds nothing else.
 */
export const rssItem = memoizePerObject(async (item: FeedItem): Promise<Buffer<ArrayBuffer>> => {
  const held = holdText();
  const document = await getRssString({
    title: '',
    description: '',
    site: item.url,
    items: [
      {
        title: held.hold(item.title),
        link: item.url,
        // The one text of RSS that readers take for HTML, and the only plain text here among them.
        description: held.holdWhole(textAsHtml(item.summary)),
        pubDate: item.published,
        content: held.holdWhole(item.content),
        customData: itemData(item, held),
      },
    ],
  });
  return Buffer.from(
    held.release(document.slice(document.indexOf('<item>'), document.lastIndexOf('</channel>'))),
  );
});

/**
 * Names in each item the feed that it came from, before its end.
 * @param origin undefined where an item came from no other feed.
 * @param items RSS `item` elements.
 */
export function itemsFrom(
  origin: FeedOrigin | undefined,
  items: readonly Buffer<ArrayBuffer>[],
): Buffer<ArrayBuffer>[] {
  if (origin === undefined) return [...items];
  const source = `<source url="${textAsXml(origin.url)}">${textAsXml(origin.title)}</source>`;
  const end = Buffer.from(`${source}${itemEnd}`);
  return items.flatMap((item) => [item.subarray(0, -itemEnd.length), end]);
}

const itemEnd = '</item>';

/** The library's own guid is the address, which may change; the one given here takes its place. */
function itemData(
  { guid, url, authors, language, categories, updated, image, letters }: FeedItem,
  { hold }: HeldText,
): string {
  return [
    `<guid isPermaLink="false">${hold(guid)}</guid>`,
    `<dc:creator>${hold(byline(authors, language))}</dc:creator>`,
    ...categories.map(
      ({ name, taxonomy }) => `<category domain="${hold(taxonomy)}">${hold(name)}</category>`,
    ),
    updated ? `<atom:updated>${updated.toISOString()}</atom:updated>` : '',
    letters === undefined
      ? ''
      : `<comments>${hold(`${url}#${lettersAnchor}`)}</comments><slash:comments>${letters}</slash:comments>`,
    image
      ? `<media:content url="${hold(image.url)}" medium="image" type="${image.type}" width="${image.width}" height="${image.height}">` +
        `<media:description type="plain">${hold(image.alt)}</media:description>` +
        `<media:credit>${hold(image.credit)}</media:credit>` +
        '</media:content>'
      : '',
  ].join('');
}
