import { expect, test } from 'vitest';
import { pageSize } from '../listings/listPages.ts';
import { sitemapDocument, sitePages, type SitemapList, type SitemapStory } from './sitemap.ts';

const story = (published: string, updated?: string): SitemapStory => ({
  data: { published: new Date(published), updated: updated ? new Date(updated) : undefined },
});

function changesOf(
  stories: SitemapStory[],
  lists: SitemapList[] = [],
): Record<string, string | undefined> {
  return Object.fromEntries(
    sitePages(stories, lists, 'Asia/Shanghai').map(({ path, changed }) => [
      path,
      changed?.toISOString(),
    ]),
  );
}

test('a page that lists stories changed when its newest was published or updated', () => {
  const newest = story('2025-07-01T10:00:00Z');
  const updated = story('2025-06-12T10:00:00Z', '2025-06-14T10:00:00Z');
  const updatedLater = story('2025-06-01T10:00:00Z', '2025-08-01T10:00:00Z');
  const changes = changesOf(
    [newest, updated, updatedLater],
    [
      { path: '/sections/rail/', stories: [newest, updated, updatedLater] },
      { path: '/topics/containers/', stories: [updated, updatedLater] },
      { path: '/topics/rockets/', stories: [] },
    ],
  );
  expect(changes).toMatchInlineSnapshot(`
    {
      "/": "2025-07-01T10:00:00.000Z",
      "/about/": undefined,
      "/archive/": "2025-07-01T10:00:00.000Z",
      "/archive/2025/06/": "2025-06-14T10:00:00.000Z",
      "/archive/2025/07/": "2025-07-01T10:00:00.000Z",
      "/authors/": "2025-07-01T10:00:00.000Z",
      "/corrections/": undefined,
      "/countries/": "2025-07-01T10:00:00.000Z",
      "/kinds/": "2025-07-01T10:00:00.000Z",
      "/sections/": "2025-07-01T10:00:00.000Z",
      "/sections/rail/": "2025-07-01T10:00:00.000Z",
      "/topics/": "2025-07-01T10:00:00.000Z",
      "/topics/containers/": "2025-06-14T10:00:00.000Z",
    }
  `);
});

test('the older pages of a long list are there, each with the time of its own newest', () => {
  const stories = Array.from({ length: 2 * pageSize + 1 }, (_, index) =>
    story(new Date(Date.UTC(2025, 5, 30) - index * 1000).toISOString()),
  );
  const changes = changesOf(stories, [{ path: '/topics/containers/', stories }]);
  expect(changes['/topics/containers/']).toBe('2025-06-30T00:00:00.000Z');
  expect(changes['/topics/containers/1/']).toBe(
    stories[pageSize + 1]?.data.published.toISOString(),
  );
});

test('months are those of the publication’s time zone', () => {
  expect(changesOf([story('2025-06-30T20:00:00Z')])).toHaveProperty('/archive/2025/07/');
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
