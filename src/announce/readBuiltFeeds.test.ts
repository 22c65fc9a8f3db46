import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { readBuiltFeeds } from './readBuiltFeeds.ts';

test('feeds are the files that say so', async () => {
  const folder = await temporaryFolder({
    'rss.xml':
      '<?xml version="1.0"?>\n<?xml-stylesheet href="/a.css"?><!-- us -->\n<rss version="2.0">',
    'topics/rare earths/atom.xml': '<feed xmlns="http://www.w3.org/2005/Atom">',
    'feed.json': '{ "version": "https://jsonfeed.org/version/1.1", "items": [] }',
    'sitemap.xml': '<?xml version="1.0"?><urlset><url><loc>rss</loc></url></urlset>',
    'pagefind/pagefind-entry.json': '{"version":"1.6.0"}',
    'index.html': '<rss>',
    'old/rss.xml/index.html': '',
  });
  const feeds = await readBuiltFeeds(folder, 'https://gauge.example/desk/');
  expect([...feeds.keys()]).toEqual([
    'https://gauge.example/desk/feed.json',
    'https://gauge.example/desk/rss.xml',
    'https://gauge.example/desk/topics/rare%20earths/atom.xml',
  ]);
  expect(new Set(feeds.values()).size).toBe(3);
});
