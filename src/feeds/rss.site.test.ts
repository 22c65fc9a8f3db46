import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import sanitizeHtml, { type Attributes } from 'sanitize-html';
import { expect, inject, test } from 'vitest';

const site = await readFeed(inject('siteDir'));
const desk = await readFeed(inject('deskDir'));

test('carries every story of the first edition', () => {
  expect(site.items.length).toBeGreaterThanOrEqual(13);
  expect(site.items.length).toBeLessThanOrEqual(30);
});

test('carries the newest stories of the sitemap, newest first', async () => {
  const sitemap = await readFile(join(inject('siteDir'), 'sitemap.xml'), 'utf8');
  const stories = [...sitemap.matchAll(/<loc>([^<]*\/stories\/[^<]*)<\/loc>/g)].map(
    ([, url]) => url,
  );
  expect(site.items.map(({ link }) => link)).toEqual(stories.slice(0, 30));
  const times = site.items.map(({ pubDate }) => new Date(pubDate ?? '').getTime());
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

test('each item is whole: time, author, subjects, summary and full text', () => {
  for (const item of site.items) {
    expect(item).toMatchObject({
      title: expect.stringMatching(/./),
      description: expect.stringMatching(/./),
      pubDate: expect.stringMatching(/ GMT$/),
      guid: { isPermaLink: false, value: expect.stringMatching(/^tag:[^,]+,\d{4}:\d{4}\/\d{2}\//) },
    });
    expect(item.dc?.creators?.length).toBeGreaterThan(0);
    expect(item.categories?.length).toBeGreaterThan(0);
    // The text opens with the standfirst, and goes on.
    expect(wordsOf(item.content?.encoded).length).toBeGreaterThan(
      1.5 * wordsOf(item.description).length,
    );
  }
});

test('full text is plain HTML with absolute addresses, but for footnotes', () => {
  for (const { content } of [...site.items, ...desk.items]) {
    for (const [tag, attributes] of openingTags(content?.encoded ?? '')) {
      expect(['script', 'style', 'iframe', 'object']).not.toContain(tag);
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^(?:class|style|srcset|on.*|data-.*)$/);
        if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:|#)/);
        if (name === 'src') expect(value).toMatch(/^https?:\/\//);
      }
      if (tag === 'img') {
        expect(attributes).toMatchObject({
          width: expect.stringMatching(/^\d+$/),
          height: expect.stringMatching(/^\d+$/),
          alt: expect.stringMatching(/./),
        });
      }
    }
  }
});

test('links within the feed lead somewhere, and to one place only', () => {
  const tags = site.items.flatMap(({ content }) => openingTags(content?.encoded ?? ''));
  const ids = tags.flatMap(([, { id }]) => id ?? []);
  expect(ids).toEqual([...new Set(ids)]);
  const anchors = tags.flatMap(([, { href = '' }]) => (href.startsWith('#') ? href.slice(1) : []));
  expect(ids).toEqual(expect.arrayContaining(anchors));
});

test('every image of the feed is in the built site', async () => {
  for (const [folder, feed] of [
    [inject('siteDir'), site],
    [inject('deskDir'), desk],
  ] as const) {
    const inText = feed.items
      .flatMap(({ content }) => openingTags(content?.encoded ?? ''))
      .flatMap(([, { src }]) => src ?? []);
    const beside = feed.items.flatMap(({ media }) => media?.contents?.map(({ url }) => url) ?? []);
    const images = new Set([...inText, ...beside]);
    expect(images.size).toBeGreaterThan(0);
    for (const image of images) {
      expect(image).toContain(feed.home);
      await access(join(folder, image?.slice(feed.home.length) ?? ''));
    }
  }
});

test('under a base path every address has it, and no guid does', () => {
  expect(desk.home).toMatch(/\/desk\/$/);
  expect(desk.self).toBe(`${desk.home}rss.xml`);
  expect(desk.items.every(({ link }) => link?.startsWith(desk.home))).toBe(true);
  expect(desk.items.map(({ guid }) => guid?.value)).toEqual(
    site.items.map(({ guid }) => guid?.value),
  );
});

test('tells when it changed by its stories’ times', () => {
  const newest = new Date(site.items[0]?.pubDate ?? '');
  expect(new Date(site.lastBuildDate ?? '').getTime()).toBeGreaterThanOrEqual(newest.getTime());
});

async function readFeed(folder: string) {
  const feed = parseRssFeed(await readFile(join(folder, 'rss.xml'), 'utf8'));
  const self = feed.atom?.links?.find(({ rel }) => rel === 'self')?.href;
  return { ...feed, items: feed.items ?? [], home: feed.link ?? '', self };
}

function openingTags(html: string): [tag: string, attributes: Attributes][] {
  const tags: [string, Attributes][] = [];
  // A copy, for sanitizing then takes attributes away.
  sanitizeHtml(html, { onOpenTag: (tag, attributes) => void tags.push([tag, { ...attributes }]) });
  return tags;
}

function wordsOf(text = ''): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
