import { Readable } from 'node:stream';
import { ErrorLevel, SitemapIndexStream, streamToPromise } from 'sitemap';
import { newest } from '../base/newest.ts';
import type { SitemapPage } from './sitemap.ts';

/** A sitemap by its path, with the pages that are in it. */
export interface Sitemap {
  readonly path: string;
  readonly pages: readonly SitemapPage[];
}

/**
 * Writes the index that names sitemaps. A sitemap changed when the newest page in it did.
 * @param address gives the absolute address of a path of the site.
 */
export async function sitemapIndexDocument(
  sitemaps: readonly Sitemap[],
  address: (path: string) => string,
): Promise<string> {
  const entries = sitemaps.map(({ path, pages }) => {
    const changed = newest(pages.map((page) => page.changed));
    return { url: address(path), ...(changed && { lastmod: changed.toISOString() }) };
  });
  const stream = new SitemapIndexStream({ level: ErrorLevel.THROW });
  return (await streamToPromise(Readable.from(entries).pipe(stream))).toString();
}
