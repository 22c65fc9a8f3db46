import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sharedBrowser } from '../../tools/fixtures/browser.ts';
import { type DevServer, startDevServer } from '../../tools/fixtures/devServer.ts';
import { secretWord } from '../../tools/newsrooms/fixtureNewsroom.ts';
import { visit } from '../../tools/fixtures/visit.ts';
import { afterAllTests } from '../../tools/newsrooms/temporaryFolder.ts';

let server: DevServer;
const atEnd = afterAllTests();
beforeAll(async () => {
  server = await startDevServer(undefined, atEnd);
});

test('a preview says that it does not answer a standing search, and has no feed of it', async () => {
  const { address } = server;
  const page = await fetch(new URL('watches/eighty-four/', address));
  const html = await page.text();
  expect(html).toContain('What this search finds is known once the site is built.');
  expect(html).toContain('search/?q=passed+signal+84&amp;order=newest');
  expect(html).not.toContain('watches/eighty-four/rss.xml');
  for (const feed of ['rss.xml', 'feed.json']) {
    const { status } = await fetch(new URL(`watches/eighty-four/${feed}`, address));
    expect(status, feed).toBe(404);
  }
  expect((await fetch(new URL('topics/sleepers/rss.xml', address))).status).toBe(200);
  const opml = await fetch(new URL('all-feeds.opml', address));
  expect(await opml.text()).not.toContain('/watches/');
});

test('the dev server searches what an editor writes, as soon as it is written', async () => {
  const { newsroom, address } = server;
  const browser = await sharedBrowser();
  const page = await visit(browser, address);
  const finds = async (query: string, words: string): Promise<void> => {
    await expect
      .poll(
        async () => {
          await page.goto(`search/?q=${query}`, { waitUntil: 'networkidle' });
          return page.getByRole('main').textContent();
        },
        { interval: 500 },
      )
      .toContain(words);
  };
  await finds('wagon', 'Brief number');
  await finds(secretWord, 'Draft');
  await finds(secretWord, 'Scheduled');
  await finds('xylophone', 'No story for');
  await appendFile(join(newsroom, 'stories/2025/05/brief-45.mdx'), '\nA xylophone was aboard.\n');
  await finds('xylophone', 'Brief number 45');
});
