import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parseSitemap } from 'sitemap';
import { expect, inject, test } from 'vitest';

const sites = [
  ['the site', inject('siteDir')],
  ['the fixture under a base', inject('deskDir')],
] as const;

test.each(sites)('every page and image in the sitemap of %s is there', async (_, folder) => {
  const { home, pages } = await readSitemap(folder);
  expect(new Set(pages.map(({ url }) => url)).size).toBe(pages.length);
  for (const { url, img } of pages) {
    expect(url.startsWith(home)).toBe(true);
    await access(join(folder, url.slice(home.length), 'index.html'));
    for (const image of img) await access(join(folder, image.url.slice(home.length)));
  }
});

test.each(sites)('every story of %s has the time of its last change', async (_, folder) => {
  const stories = (await readSitemap(folder)).pages.filter(({ url }) => url.includes('/stories/'));
  expect(stories.length).toBeGreaterThanOrEqual(13);
  for (const { lastmod } of stories) expect(lastmod).toMatch(/^\d{4}-\d{2}-\d{2}T/);
});

test.each(sites)('search and the page for lost readers of %s are not in it', async (_, folder) => {
  const { pages } = await readSitemap(folder);
  expect(pages.filter(({ url }) => /\/(?:search|404)\b/.test(url))).toEqual([]);
});

test.each(sites)('robots.txt of %s names its sitemap', async (_, folder) => {
  const { home } = await readSitemap(folder);
  const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
  expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap.xml\n`);
});

/** A sitemap's pages, of which the front page is the first. */
async function readSitemap(folder: string) {
  const xml = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  const pages = await parseSitemap(Readable.from([xml]));
  return { pages, home: pages[0]?.url ?? '' };
}
