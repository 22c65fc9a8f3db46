import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { contentHash } from './contentHash.ts';
import { readBuiltFeeds } from './readBuiltFeeds.ts';
import { readBuiltPages } from './readBuiltPages.ts';

const home = 'https://transferyard.example/';
const report = 'stories/2025/06/alashankou-freight-milestone/';

test('a built site’s pages are found', async () => {
  const pages = await readBuiltPages(inject('siteDir'), home);
  expect(pages.has(home)).toBe(true);
  expect(pages.has(home + report)).toBe(true);
  expect(pages.size).toBeGreaterThan(45);
});

test('a hub is told of the feeds of a site that names it', async () => {
  const hub = 'https://hub.siding.example/';
  const found = async (json: boolean): Promise<string[]> => {
    const feeds = await readBuiltFeeds(inject('deskDir'), 'https://siding.example/desk/', {
      hub,
      json,
    });
    return [...feeds.keys()].map((url) => url.slice('https://siding.example/desk/'.length));
  };
  const rss = await found(false);
  expect(rss).toContain('rss.xml');
  expect(rss).toContain('sections/line/rss.xml');
  expect(rss.every((file) => /(?:^|\/)rss\.xml$/.test(file))).toBe(true);
  expect((await found(true)).filter((file) => file.endsWith('feed.json'))).toHaveLength(rss.length);
});

test('a story offered under another does not change it', async () => {
  const html = await readFile(join(inject('siteDir'), report, 'index.html'), 'utf8');
  const without = html.replace(/<section class="read-next.*?<\/section>/s, '');
  expect(without.length).toBeLessThan(html.length);
  expect(contentHash(without)).toBe(contentHash(html));
});
