import { getRssString } from '@astrojs/rss';
import { lettersAnchor } from '../base/addresses.ts';
import { byline, type FeedItem, type FeedOrigin, memoizePerItem } from './feed.ts';
import { type HeldText, holdText } from './heldText.ts';
import { textAsHtml } from './text.ts';

/**
 * Writes an item of an RSS document: the `item` element. The library writes whole feeds only: the item is
 * taken out of one that holds nothing else.
 */
export const rssItem = memoizePerItem(async (item, origin): Promise<string> => {
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
        customData: itemData(item, origin, held),
      },
    ],
  });
  return held.release(
    document.slice(document.indexOf('<item>'), document.lastIndexOf('</channel>')),
  );
});

/** The library's own guid is the address, which may change; the one given here takes its place. */
function itemData(
  { guid, url, authors, language, categories, updated, image, letters }: FeedItem,
  origin: FeedOrigin | undefined,
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
    origin ? `<source url="${hold(origin.url)}">${hold(origin.title)}</source>` : '',
    image
      ? `<media:content url="${hold(image.url)}" medium="image" type="${image.type}" width="${image.width}" height="${image.height}">` +
        `<media:description type="plain">${hold(image.alt)}</media:description>` +
        `<media:credit>${hold(image.credit)}</media:credit>` +
        '</media:content>'
      : '',
  ].join('');
}
