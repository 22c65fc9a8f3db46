import { expect, test } from 'vitest';
import { sitemapFaults } from '../tools/fixtures/sitemapFaults.ts';
import { newsLanguage, newsPages, type NewsStory } from './newsSitemap.ts';
import { sitemapDocument } from './sitemap.ts';

const now = new Date('2025-06-14T12:00:00Z');
const publication = { name: 'Rails & <Roads>', language: 'en-GB', timeZone: 'Asia/Shanghai' };

const story = (id: string, published: string, headline = 'A train went'): NewsStory => ({
  id,
  data: { published: new Date(published), corrections: [], headline },
});

const document = (stories: NewsStory[]): Promise<string> =>
  sitemapDocument(
    newsPages(stories, publication, now),
    (path) => `https://gauge.example/desk${path}`,
  );

test('the stories of the last two days, by the build’s clock', async () => {
  const xml = await document([
    story('2025/06/ahead', '2025-06-14T12:00:01Z'),
    story('2025/06/now', '2025-06-14T12:00:00Z', 'Wool & <steel> at “50%”'),
    story('2025/06/just', '2025-06-12T12:00:00Z'),
    story('2025/06/past', '2025-06-12T11:59:59Z'),
  ]);
  expect(xml.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url>
    <loc>https://gauge.example/desk/stories/2025/06/now/</loc>
    <lastmod>2025-06-14T12:00:00.000Z</lastmod>
    <news:news>
    <news:publication>
    <news:name>Rails &amp; &lt;Roads&gt;</news:name>
    <news:language>en</news:language>
    </news:publication>
    <news:publication_date>2025-06-14T20:00:00+08:00</news:publication_date>
    <news:title>Wool &amp; &lt;steel&gt; at “50%”</news:title>
    </news:news>
    </url>
    <url>
    <loc>https://gauge.example/desk/stories/2025/06/just/</loc>
    <lastmod>2025-06-12T12:00:00.000Z</lastmod>
    <news:news>
    <news:publication>
    <news:name>Rails &amp; &lt;Roads&gt;</news:name>
    <news:language>en</news:language>
    </news:publication>
    <news:publication_date>2025-06-12T20:00:00+08:00</news:publication_date>
    <news:title>A train went</news:title>
    </news:news>
    </url>
    </urlset>"
  `);
  expect(await sitemapFaults(xml)).toEqual([]);
});

test('no more than Google takes: the newest', () => {
  const stories = Array.from({ length: 1001 }, (_, index) =>
    story(`2025/06/brief-${index}`, new Date(now.getTime() - index * 1000).toISOString()),
  );
  const pages = newsPages(stories, publication, now);
  expect(pages).toHaveLength(1000);
  expect(pages[0]?.path).toBe('/stories/2025/06/brief-0/');
});

test.each([
  ['quiet for days', [story('2025/05/past', '2025-05-01T12:00:00Z')]],
  ['without a story', []],
])('a publication %s has a news sitemap that is valid and holds no news', async (_, stories) => {
  const xml = await document(stories);
  expect(xml.match(/<loc>.*?<\/loc>/g)).toEqual(['<loc>https://gauge.example/desk/</loc>']);
  expect(xml).not.toContain('news:');
  expect(await sitemapFaults(xml)).toEqual([]);
});

test.each([
  ['en-GB', 'en'],
  ['kk', 'kk'],
  ['zh', 'zh-cn'],
  ['zh-Hans', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
  ['zh-HK', 'zh-tw'],
])('%s is %s to Google News', (tag, language) => {
  expect(newsLanguage(tag)).toBe(language);
});
