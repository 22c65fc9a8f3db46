import type { FeedAuthor } from './feed.ts';

/**
 * Names all authors in one line, as "Ann, Bo and Cy": of several elements, readers show one.
 * @param language the BCP 47 tag of the language in which they are joined.
 */
export function byline(authors: readonly FeedAuthor[], language: string): string {
  return new Intl.ListFormat(language).format(authors.map(({ name }) => name));
}
