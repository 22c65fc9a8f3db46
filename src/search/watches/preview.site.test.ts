import { expect, test } from 'vitest';
import { startDevServer } from '../../tools/fixtures/devServer.ts';

test('a preview says that it does not answer a standing search, and has no feed of it', async () => {
  const { address } = await startDevServer();
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
