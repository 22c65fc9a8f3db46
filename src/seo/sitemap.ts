import { Readable } from 'node:stream';
import {
  ErrorLevel,
  type NewsItem,
  type SitemapItemLoose,
  SitemapStream,
  streamToPromise,
} from 'sitemap';
import type { ChangingStory } from './lastChange.ts';

/** A page that search engines should know. */
export interface SitemapPage {
  readonly path: string;
  /** When what it tells last changed. */
  readonly changed?: Date | undefined;
  /** Absolute addresses of its images. */
  readonly images?: readonly string[];
  readonly news?: NewsItem;
  /** The page in every language that it is there in, its own included. */
  readonly alternates?: readonly Alternate[] | undefined;
}

/** A page in a language. */
export interface Alternate {
  /** A tag of BCP 47, or x-default for whom none of the languages suits. */
  readonly language: string;
  readonly path: string;
}

/** What a sitemap asks of a story. */
export interface SitemapStory {
  readonly data: ChangingStory;
}

/**
 * Writes pages as a sitemap (sitemaps.org 0.9, with Google's images, news and other languages where there are any).
 * @param pages at least one, or the document is not valid.
 * @param address gives the absolute address of a path of the site.
 */
export async function sitemapDocument(
  pages: readonly SitemapPage[],
  address: (path: string) => string,
): Promise<string> {
  const items = pages.map(
    ({ path, changed, images = [], news, alternates = [] }): SitemapItemLoose => ({
      url: address(path),
      ...(changed && { lastmod: changed.toISOString() }),
      ...(news && { news }),
      links: alternates.map((other) => ({ lang: other.language, url: address(other.path) })),
      img: images.map((url) => ({ url })),
    }),
  );
  const stream = new SitemapStream({
    level: ErrorLevel.THROW,
    xmlns: {
      news: pages.some(({ news }) => news !== undefined),
      video: false,
      xhtml: pages.some(({ alternates = [] }) => alternates.length > 0),
      image: pages.some(({ images = [] }) => images.length > 0),
    },
  });
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString();
}

/** An XML document as a page of the site. */
export function xmlResponse(document: string): Response {
  return new Response(document, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
