import { expect, test } from 'vitest';
import { sitemapFaults } from '../tools/fixtures/sitemapFaults.ts';
import { sitemapDocument } from './sitemap.ts';

const address = (path: string) => `https://gauge.example/desk${path}`;

test('each page is told with its address, its last change and its images', async () => {
  const pages = [
    { path: '/', changed: new Date('2025-06-12T13:40:00Z') },
    { path: '/stories/x/', images: ['https://gauge.example/desk/_astro/a.png?w=1&h=2'] },
  ];
  const document = await sitemapDocument(pages, address);
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
  expect(await sitemapFaults(document)).toEqual([]);
});

test('the schema that tests use refuses what is wrong', async () => {
  const good = await sitemapDocument([{ path: '/' }], address);
  for (const wrong of [
    good.replace(/<url>.*<\/url>/, ''),
    good.replace(/<url>.*<\/url>/, '$&$&'),
    good.replace('https:', ''),
    good.replace('</loc>', '</loc><lastmod>soon</lastmod>'),
  ]) {
    expect(await sitemapFaults(wrong)).not.toEqual([]);
  }
});
