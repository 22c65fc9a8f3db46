import { expect, test } from 'vitest';
import { sitemapDocument, sitePages, type SitemapStory } from './sitemap.ts';

const story = (published: string, overrides: Partial<SitemapStory['data']> = {}): SitemapStory => ({
  id: 'story',
  data: {
    published: new Date(published),
    section: 'rail',
    topics: [],
    countries: [],
    authors: ['rail-desk'],
    ...overrides,
  },
});

function changesOf(stories: SitemapStory[]): Record<string, string | undefined> {
  return Object.fromEntries(
    sitePages(stories, 'Asia/Shanghai').map(({ path, changed }) => [path, changed?.toISOString()]),
  );
}

test('a list changed when its newest story was published or updated', () => {
  const changes = changesOf([
    story('2025-07-01T10:00:00Z', { section: 'trade' }),
    story('2025-06-12T10:00:00Z', {
      topics: ['containers'],
      updated: new Date('2025-06-14T10:00:00Z'),
    }),
    story('2025-06-01T10:00:00Z', {
      topics: ['containers'],
      countries: ['KZ'],
      updated: new Date('2025-08-01T10:00:00Z'),
    }),
  ]);
  expect(changes).toMatchInlineSnapshot(`
    {
      "/": "2025-07-01T10:00:00.000Z",
      "/about/": undefined,
      "/archive/": "2025-07-01T10:00:00.000Z",
      "/archive/2025/06/": "2025-06-14T10:00:00.000Z",
      "/archive/2025/07/": "2025-07-01T10:00:00.000Z",
      "/authors/rail-desk/": "2025-07-01T10:00:00.000Z",
      "/corrections/": undefined,
      "/countries/kz/": "2025-08-01T10:00:00.000Z",
      "/sections/rail/": "2025-06-14T10:00:00.000Z",
      "/sections/trade/": "2025-07-01T10:00:00.000Z",
      "/topics/containers/": "2025-06-14T10:00:00.000Z",
    }
  `);
});

test('months are those of the publication’s time zone', () => {
  expect(changesOf([story('2025-06-30T20:00:00Z')])).toHaveProperty('/archive/2025/07/');
});

test('an edition without stories has its fixed pages', () => {
  expect(Object.keys(changesOf([]))).toEqual(['/', '/about/', '/corrections/', '/archive/']);
});

test('each page is told with its address, its last change and its images', async () => {
  const pages = [
    { path: '/', changed: new Date('2025-06-12T13:40:00Z') },
    { path: '/stories/x/', images: ['https://gauge.example/desk/_astro/a.png?w=1&h=2'] },
  ];
  const document = await sitemapDocument(pages, (path) => `https://gauge.example/desk${path}`);
  expect(document.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
    <url>
    <loc>https://gauge.example/desk/</loc>
    <lastmod>2025-06-12T13:40:00.000Z</lastmod>
    </url>
    <url>
    <loc>https://gauge.example/desk/stories/x/</loc>
    <image:image>
    <image:loc>https://gauge.example/desk/_astro/a.png?w=1&amp;h=2</image:loc>
    </image:image>
    </url>
    </urlset>"
  `);
});
