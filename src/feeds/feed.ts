import { newest } from '../base/newest.ts';
import type { PortableImage } from '../media/portableImage.ts';
import { memoizePerKey } from '../base/memoize.ts';

/** A feed as every format tells it. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Absolute address of the page that the feed goes with. */
  readonly home: string;
  /** Address of the publication's sign, a large square PNG, where there is one. */
  readonly icon: string | undefined;
  /** Address of the publication's name as it draws it, where it does. */
  readonly logo: string | undefined;
  /** Of the icon as an ICO, for lists. */
  readonly favicon: string | undefined;
  /** Address of the WebSub hub that tells of changes, where there is one. */
  readonly hub: string | undefined;
  /** The feed that the items came from, where it is another. */
  readonly origin: FeedOrigin | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** Another feed, as an item names it. */
export interface FeedOrigin {
  readonly title: string;
  /** Absolute address of its RSS document. */
  readonly url: string;
}

/** A story as every format tells it. Addresses are absolute. */
export interface FeedItem {
  /** A name that never changes, whatever becomes of the address. */
  readonly guid: string;
  readonly url: string;
  /** The headline; plain text. */
  readonly title: string;
  /** The standfirst; plain text. */
  readonly summary: string;
  /** The whole story as HTML that needs neither style nor script. */
  readonly content: string;
  readonly published: Date;
  /** The same, in the item's language and the publication's zone, as exactly as it is known. */
  readonly publishedInWords: string;
  /** When it was last changed since, as far as it says. */
  readonly updated: Date | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly authors: readonly FeedAuthor[];
  readonly categories: readonly FeedCategory[];
  readonly image: FeedImage | undefined;
  /** How many letters about it the desk printed; undefined where it printed none. */
  readonly letters?: number;
}

export interface FeedAuthor {
  readonly name: string;
  readonly url: string;
}

/** Something that a story is about, and which kind of thing it is. */
export interface FeedCategory {
  readonly kind: 'section' | 'topic' | 'country';
  readonly name: string;
  readonly url: string;
  /** Address of the page that names all there are of the kind. */
  readonly taxonomy: string;
}

export interface FeedImage extends PortableImage {
  readonly alt: string;
  readonly credit: string;
}

/**
 * When the feed last changed: the newest of its items' times.
 * Not the clock's time, so that the same stories always give the same feed.
 * @returns undefined for a feed with nothing in it.
 */
export function lastUpdate({ items }: Pick<Feed, 'items'>): Date | undefined {
  return newest(items.map(({ published, updated }) => updated ?? published));
}

/**
 * Names all authors in one line, as "Ann, Bo and Cy": of several elements, readers show one.
 * @param language the BCP 47 tag of the language in which they are joined.
 */
export function byline(authors: readonly FeedAuthor[], language: string): string {
  return listFormat(language).format(authors.map(({ name }) => name));
}

/** To make one takes longer than to join the names of a thousand items. */
const listFormat = memoizePerKey((language: string) => new Intl.ListFormat(language));
