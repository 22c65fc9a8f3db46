import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type IndexItem, parseSitemap, parseSitemapIndex, type SitemapItem } from 'sitemap';
import { expect, inject, test } from 'vitest';
import { sitemapFaults } from '../tools/fixtures/sitemapFaults.ts';

const sites = [
  ['the site', inject('siteDir')],
  ['the fixture under a base', inject('deskDir')],
] as const;

test.each(sites)('every page and image in the sitemaps of %s is there', async (_, folder) => {
  const { home, pages } = await readSitemaps(folder);
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  for (const { url, img } of pages) {
    expect(url.startsWith(home)).toBe(true);
    await access(join(folder, url.slice(home.length), 'index.html'));
    for (const image of img) await access(join(folder, image.url.slice(home.length)));
  }
});

test.each(sites)('every sitemap of %s, and their index, is valid', async (_, folder) => {
  const { documents } = await readSitemaps(folder);
  for (const document of documents) expect(await sitemapFaults(document)).toEqual([]);
});

test.each(sites)('stories of %s stand in the sitemap of their month', async (_, folder) => {
  const { sitemaps } = await readSitemaps(folder);
  const months = sitemaps.filter(({ url }) => /\/\d{4}-\d{2}\.xml$/.test(url));
  expect(months.length).toBeGreaterThanOrEqual(2);
  for (const { url, pages } of months) {
    const [, month = ''] = /(\d{4}-\d{2})\.xml$/.exec(url) ?? [];
    for (const page of pages) expect(page.url).toContain(`/stories/${month.replace('-', '/')}/`);
  }
  const others = sitemaps.find(({ url }) => url.endsWith('/pages.xml'))?.pages ?? [];
  expect(others.filter(({ url }) => url.includes('/stories/'))).toEqual([]);
});

test.each(sites)('every story of %s has the time of its last change', async (_, folder) => {
  const stories = (await readSitemaps(folder)).pages.filter(({ url }) => url.includes('/stories/'));
  expect(stories.length).toBeGreaterThanOrEqual(13);
  for (const { lastmod } of stories) expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}T/);
});

test.each(sites)('a sitemap of %s changed when its newest page did', async (_, folder) => {
  for (const { lastmod, pages } of (await readSitemaps(folder)).sitemaps) {
    expect(lastmod).toBe(
      pages
        .flatMap((page) => page.lastmod ?? [])
        .sort()
        .at(-1),
    );
  }
});

test.each(sites)('search and the page for lost readers of %s are not in it', async (_, folder) => {
  const { pages } = await readSitemaps(folder);
  expect(pages.filter(({ url }) => /\/(?:search|404)\b/.test(url))).toEqual([]);
});

test.each(sites)('robots.txt of %s names its sitemaps', async (_, folder) => {
  const { home } = await readSitemaps(folder);
  const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
  expect(robots).toMatch(/^User-agent: \*$/m);
  const sitemaps = `Sitemap: ${home}sitemap.xml\nSitemap: ${home}news-sitemap.xml\n`;
  expect(robots.slice(-sitemaps.length - 11)).toBe(`\nAllow: /\n\n${sitemaps}`);
});

test('IndexNow finds the key of a publication that names one', async () => {
  expect(await readFile(join(inject('deskDir'), 'siding-desk-2026.txt'), 'utf8')).toBe(
    'siding-desk-2026',
  );
});

/** A site's sitemaps, of which the first one's first page is the front page. */
async function readSitemaps(folder: string) {
  const index = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  const named: IndexItem[] = await parseSitemapIndex(Readable.from([index]));
  const home = named[0]?.url.replace(/sitemaps\/pages\.xml$/, '') ?? '';
  const documents = [index];
  const sitemaps: { url: string; lastmod: string | undefined; pages: SitemapItem[] }[] = [];
  for (const { url, lastmod } of named) {
    const document = await readFile(join(folder, url.slice(home.length)), 'utf8');
    documents.push(document);
    sitemaps.push({ url, lastmod, pages: await parseSitemap(Readable.from([document])) });
  }
  // The news sitemap names pages that stand in others too.
  const pages = sitemaps
    .filter(({ url }) => !url.endsWith('/news-sitemap.xml'))
    .flatMap((sitemap) => sitemap.pages);
  return { documents, sitemaps, pages, home };
}
