import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseOpml } from 'feedsmith';
import { parseSitemap } from 'sitemap';
import { createReadStream } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { visit } from '../tools/fixtures/visit.ts';

const dir = inject('deskDir');
const home = 'https://siding.example/desk/';
const german = 'stories/2026/02/was-die-spurweite-ist/';
const chinese = 'stories/2026/02/shenme-shi-guiju/';
const expected = [
  ['de', home + german],
  ['zh-Hans', home + chinese],
  ['x-default', home + german],
];

const browser = await sharedBrowser();

test.each([german, chinese])('%s names itself, the other and the original', async (path) => {
  const html = await readFile(join(dir, path, 'index.html'), 'utf8');
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g);
  expect(Array.from(links, ([, language, url]) => [language, url])).toEqual(expected);
});

test('a story in one language names no other', async () => {
  const html = await readFile(
    join(dir, 'stories/2026/02/everything-a-data-story-holds/index.html'),
    'utf8',
  );
  expect(html).not.toContain('hreflang');
});

test('the sitemap says the same of both, and of no other page', async () => {
  const pages = await parseSitemap(createReadStream(join(dir, 'sitemaps/2026-02.xml')));
  const tied = pages.filter(({ links }) => links.length > 0);
  expect(tied.map(({ url }) => url).toSorted()).toEqual([home + chinese, home + german]);
  for (const { links } of tied) expect(links.map(({ lang, url }) => [lang, url])).toEqual(expected);
});

test('a reader comes from the one to the other and back, each language named in itself', async () => {
  const page = await visit(browser, inject('deskUrl'));
  await page.goto(new URL(german, inject('deskUrl')).href);
  const versions = page.getByRole('navigation', { name: 'In other languages:' });
  const link = versions.getByRole('link', { name: '中文' });
  expect(await link.getAttribute('lang')).toBe('zh-Hans');
  expect(await link.getAttribute('hreflang')).toBe('zh-Hans');
  await link.click();
  await page.getByRole('heading', { level: 1, name: '什么是轨距' }).waitFor();
  expect(await versions.getByRole('link').allInnerTexts()).toEqual(['Deutsch']);
  const offered = page.getByRole('region', { name: 'Read next' }).getByRole('link');
  expect((await offered.allInnerTexts()).join('\n')).not.toContain('Was die Spurweite ist');
  await versions.getByRole('link', { name: 'Deutsch' }).click();
  await page.getByRole('heading', { level: 1, name: 'Was die Spurweite ist' }).waitFor();
});

test('the front page has one of them', async () => {
  const html = await readFile(join(dir, 'index.html'), 'utf8');
  expect(html).toContain(german);
  expect(html).not.toContain(chinese);
});

test('each language has a list and a feed in it, which the list of feeds and the OPML know', async () => {
  const feed = parseFeed(await readFile(join(dir, 'languages/zh/rss.xml'), 'utf8'));
  expect(feed.language).toBe('zh');
  expect(feed.items.map(({ url }) => url)).toEqual([home + chinese]);
  const opml = parseOpml(await readFile(join(dir, 'all-feeds.opml'), 'utf8'));
  const folder = opml.body?.outlines?.find(({ text }) => text === 'The Siding: Languages');
  expect(folder?.outlines?.map(({ xmlUrl }) => xmlUrl)).toContain(`${home}languages/zh/rss.xml`);
  const page = await visit(browser, inject('deskUrl'));
  await page.goto(new URL('feeds/', inject('deskUrl')).href);
  await page
    .getByRole('region', { name: 'Languages' })
    .getByRole('link', { name: '中文', exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: '中文' }).waitFor();
  await page.getByRole('link', { name: '什么是轨距' }).waitFor();
});

test('the site’s feed has the original, not its translation', async () => {
  const feed = parseFeed(await readFile(join(dir, 'rss.xml'), 'utf8'));
  const urls = feed.items.map(({ url }) => url);
  expect(urls).toContain(home + german);
  expect(urls).not.toContain(home + chinese);
});
