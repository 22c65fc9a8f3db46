import { inLanguage } from '../base/inLanguage.ts';
import { memoizePerObject } from '../base/memoize.ts';
import { byline, type Feed, type FeedItem } from './feed.ts';
import { textAsXml, wholeAsXml } from './heldText.ts';

/** The namespace of the elements below, under the prefix that a feed gives it. */
export const xhtml = 'http://www.w3.org/1999/xhtml';

/**
 * Writes in XHTML what a person sees who opens a feed in a browser; feed readers pass over it. RSS by
 * itself has no links, no direction, no time but in figures, and summaries in HTML, of which a browser
 * would show every sign.
 */
export function shownInBrowser({ title, description, home, language, items }: Feed): string {
  return element('div', language, [
    heading('h1', home, title),
    `<xhtml:p>${wholeAsXml(description)}</xhtml:p>`,
    ...items.map((item) => shownItem(item).xml),
  ]);
}

/** The part of it that tells an item, written once for all feeds that share it. */
export const shownItem = memoizePerObject(
  ({ url, title, summary, published, publishedInWords, authors, language }: FeedItem) => ({
    xml: element('article', language, [
      heading('h2', url, title),
      `<xhtml:time datetime="${published.toISOString()}">${wholeAsXml(publishedInWords)}</xhtml:time>`,
      `<xhtml:p>${wholeAsXml(summary)}</xhtml:p>`,
      `<xhtml:small>${wholeAsXml(byline(authors, language))}</xhtml:small>`,
    ]),
  }),
);

function element(name: 'div' | 'article', language: string, parts: readonly string[]): string {
  const { lang = language, dir = 'ltr' } = inLanguage(language);
  return `<xhtml:${name} lang="${lang}" dir="${dir}">${parts.join('')}</xhtml:${name}>`;
}

function heading(level: 'h1' | 'h2', address: string, text: string): string {
  const link = `<xhtml:a href="${textAsXml(address)}">${wholeAsXml(text)}</xhtml:a>`;
  return `<xhtml:${level}>${link}</xhtml:${level}>`;
}
