import { expect, test } from 'vitest';
import { jsonFeedText, rssText, sampleFeed, sampleItem } from '../tools/fixtures/sampleFeed.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { readBuiltFeeds } from './readBuiltFeeds.ts';

const home = 'https://gauge.example/desk/';
const hub = 'https://hub.example/?a=1&b=2';
const feed = sampleFeed([sampleItem()], { hub });

function atom(links: string): string {
  return `<?xml version="1.0"?>\n<!-- us -->\n<feed xmlns="http://www.w3.org/2005/Atom">${links}</feed>`;
}

test('feeds are told of that name the hub and themselves', async () => {
  const rss = (file: string) => rssText(feed, { self: `${home}${file}`, style: '/a.css' });
  const folder = await temporaryFolder({
    'rss.xml': await rss('rss.xml'),
    'sections/rail/rss.xml': await rss('sections/rail/rss.xml'),
    'topics/rare earths/atom.xml': atom(
      `<link rel="hub" href="https://HUB.example?a=1&amp;b=2"/><link rel="self" href="${home}topics/rare%20earths/atom.xml"/>`,
    ),
    'a-copy.xml': await rss('rss.xml'),
    'without-a-hub.xml': await rssText(sampleFeed([sampleItem()]), {
      self: `${home}without-a-hub.xml`,
      style: '/a.css',
    }),
    'another-hub.xml': atom(
      `<link rel="hub" href="https://other.example/"/><link rel="self" href="${home}another-hub.xml"/>`,
    ),
    'damaged.xml': '<?xml version="1.0"?><rss version="2.0"><channel>',
    'feed.json': jsonFeedText(feed, `${home}feed.json`),
    'sitemap.xml': '<?xml version="1.0"?><urlset><url><loc>rss</loc></url></urlset>',
    'pagefind/pagefind-entry.json': '{"version":"1.6.0"}',
    'index.html': '<rss>',
    'old/rss.xml/index.html': '',
  });
  const feeds = await readBuiltFeeds(folder, home, { hub, json: false });
  expect([...feeds.keys()]).toEqual([
    `${home}rss.xml`,
    `${home}sections/rail/rss.xml`,
    `${home}topics/rare%20earths/atom.xml`,
  ]);
  expect(new Set(feeds.values()).size).toBe(3);
  const withJson = await readBuiltFeeds(folder, home, { hub, json: true });
  expect([...withJson.keys()].toSorted()).toEqual([`${home}feed.json`, ...feeds.keys()]);
});
