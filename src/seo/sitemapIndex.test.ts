import { expect, test } from 'vitest';
import { sitemapFaults } from '../tools/fixtures/sitemapFaults.ts';
import { sitemapIndexDocument } from './sitemapIndex.ts';

test('a sitemap changed when its newest page did', async () => {
  const sitemaps = [
    {
      path: '/sitemaps/2025-06.xml',
      pages: [
        { path: '/a/', changed: new Date('2025-06-12T13:40:00Z') },
        { path: '/b/' },
        { path: '/c/', changed: new Date('2025-08-01T00:00:00Z') },
      ],
    },
    { path: '/sitemaps/pages.xml', pages: [{ path: '/about/' }] },
  ];
  const document = await sitemapIndexDocument(
    sitemaps,
    (path) => `https://gauge.example/desk${path}`,
  );
  expect(document.replaceAll('><', '>\n<')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <sitemap>
    <loc>https://gauge.example/desk/sitemaps/2025-06.xml</loc>
    <lastmod>2025-08-01T00:00:00.000Z</lastmod>
    </sitemap>
    <sitemap>
    <loc>https://gauge.example/desk/sitemaps/pages.xml</loc>
    </sitemap>
    </sitemapindex>"
  `);
  expect(await sitemapFaults(document)).toEqual([]);
});
