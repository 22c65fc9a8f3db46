import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import sanitizeHtml, { type Attributes } from 'sanitize-html';
import { describe, expect, inject, test } from 'vitest';
import { listedStoryAddresses } from '../tools/fixtures/builtSite.ts';

const sites = [
  { name: 'the paper', dir: inject('siteDir'), authority: 'transferyard.example' },
  { name: 'the fixture under a base', dir: inject('deskDir'), authority: 'siding.example' },
];

describe.each(sites)('the feed of $name', async ({ dir, authority }) => {
  const { items, home, self, lastBuildDate } = await readFeed(dir);
  const tags = items.flatMap(({ content }) => openingTags(content?.encoded ?? ''));

  test('carries the newest stories of the sitemaps, newest first', async () => {
    const stories = await listedStoryAddresses(dir);
    expect(stories.length).toBeGreaterThanOrEqual(13);
    expect(items.map(({ link }) => link)).toEqual(stories.slice(0, items.length));
    expect(items.length).toBeGreaterThanOrEqual(Math.min(stories.length, 30));
    const times = items.map(({ pubDate }) => new Date(pubDate ?? '').getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  test('tells each item whole: time, author, subjects, summary and full text', () => {
    for (const item of items) {
      expect(item).toMatchObject({
        title: expect.stringMatching(/./),
        description: expect.stringMatching(/./),
        pubDate: expect.stringMatching(/ GMT$/),
      });
      expect(item.dc?.creators?.length).toBeGreaterThan(0);
      expect(item.categories?.length).toBeGreaterThan(0);
      // The text opens with the standfirst, and goes on.
      const [told, summed] = [wordsOf(item.content?.encoded), wordsOf(item.description)];
      expect(told.length).toBeGreaterThan(1.5 * summed.length);
    }
  });

  test('names each story by the publication, not by the address of the build', () => {
    for (const { guid, link } of items) {
      expect(guid?.isPermaLink).toBe(false);
      const place = /\/stories\/((\d{4})\/.*)\/$/.exec(link ?? '');
      expect(guid?.value).toBe(`tag:${authority},${place?.[2]}:${place?.[1]}`);
    }
  });

  test('is plain HTML with absolute addresses', () => {
    for (const [tag, attributes] of tags) {
      expect(['script', 'style', 'iframe', 'object']).not.toContain(tag);
      for (const [name, value] of Object.entries(attributes)) {
        expect(name).not.toMatch(/^(?:class|id|style|srcset|on.*|data-.*)$/);
        if (name === 'href') expect(value).toMatch(/^(?:https?:\/\/|mailto:|tel:)/);
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
  });

  test('has links to places of the story’s page, footnotes among them, which are there', async () => {
    const places = tags.flatMap(([, { href = '' }]) => (href.includes('#') ? href : []));
    const onSite = places.filter((place) => place.startsWith(home));
    expect(onSite.some((place) => place.includes('#fnref-'))).toBe(true);
    for (const place of onSite) {
      const [page = '', fragment = ''] = place.split('#');
      const html = await readFile(join(dir, page.slice(home.length), 'index.html'), 'utf8');
      const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      // As browsers look for it: as it stands, then decoded.
      expect(ids.has(fragment) || ids.has(decodeURIComponent(fragment)), place).toBe(true);
    }
  });

  test('shows images that are in the built site, under its address', async () => {
    const inText = tags.flatMap(([, { src }]) => src ?? []);
    const beside = items.flatMap(({ media }) => media?.contents ?? []).map(({ url }) => url ?? '');
    expect(inText).toEqual(expect.arrayContaining(beside));
    for (const image of new Set(inText)) {
      expect(image).toContain(home);
      await access(join(dir, image.slice(home.length)));
    }
  });

  test('knows its own address and the time of its last change', () => {
    expect(self).toBe(`${home}rss.xml`);
    const newest = new Date(items[0]?.pubDate ?? '').getTime();
    expect(new Date(lastBuildDate ?? '').getTime()).toBeGreaterThanOrEqual(newest);
  });
});

test('a story that is a module reads like any other', async () => {
  const { items } = await readFeed(inject('deskDir'));
  const text = items.find(({ link }) => link?.endsWith('/a-story-that-is-a-module/'))?.content
    ?.encoded;
  expect(text).toContain('A module counts 3 lamps');
  expect(text).toContain('<strong>Sum</strong>');
  const drawn = openingTags(text ?? '').flatMap(([tag, { src, alt }]) =>
    tag === 'img' && src?.includes('.png') ? alt : [],
  );
  expect(drawn).toEqual(
    expect.arrayContaining([
      'A chart stands among code.',
      'The siding again.',
      'Map: From the siding to the gate',
    ]),
  );
});

test('a summary that looks like markup is none', async () => {
  const { items } = await readFeed(inject('deskDir'));
  const summary = items.find(({ link }) => link?.endsWith('/ma-hiya-al-sikka/'))?.description ?? '';
  expect(summary).toContain('&#60;b&#62;');
  expect(openingTags(summary)).toEqual([]);
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
