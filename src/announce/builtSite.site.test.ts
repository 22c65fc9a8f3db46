import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { contentHash } from './contentHash.ts';
import { readBuiltFeeds } from './readBuiltFeeds.ts';
import { readBuiltPages } from './readBuiltPages.ts';

const home = 'https://transferyard.example/';
const report = 'stories/2025/06/alashankou-freight-milestone/';

test('a built site’s pages and feeds are found', async () => {
  const pages = await readBuiltPages(inject('siteDir'), home);
  expect(pages.has(home)).toBe(true);
  expect(pages.has(home + report)).toBe(true);
  expect(pages.size).toBeGreaterThan(45);
  const feeds = await readBuiltFeeds(inject('siteDir'), home);
  expect(feeds.has(`${home}rss.xml`)).toBe(true);
});

test('a story offered under another does not change it', async () => {
  const html = await readFile(join(inject('siteDir'), report, 'index.html'), 'utf8');
  const without = html.replace(/<section class="read-next.*?<\/section>/s, '');
  expect(without.length).toBeLessThan(html.length);
  expect(contentHash(without)).toBe(contentHash(html));
});
