import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseOpml, parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { listFiles, readPages } from '../tools/fixtures/builtSite.ts';
import { mostItems } from './feedDocuments.ts';
import { largestFeed } from './fitting.ts';
import { jsonFeedRules } from '../tools/fixtures/jsonFeedRules.ts';

const sites = [
  {
    name: 'the paper',
    dir: inject('siteDir'),
    home: 'https://transferyard.example/',
    hub: undefined,
  },
  {
    name: 'the fixture under a base',
    dir: inject('deskDir'),
    home: 'https://siding.example/desk/',
    hub: 'https://hub.siding.example/',
  },
];

describe.each(sites)('the feeds of $name', async ({ dir, home, hub }) => {
  const files = await listFiles(dir);
  const feeds = await Promise.all(
    files
      .filter((file) => /(?:^|\/)rss\.xml$/.test(file))
      .map(async (file) => {
        const page = file.slice(0, -'rss.xml'.length);
        const text = await readFile(join(dir, file), 'utf8');
        const json: unknown = JSON.parse(await readFile(join(dir, `${page}feed.json`), 'utf8'));
        return { page, file, text, rss: parseRssFeed(text), json: jsonFeedRules.parse(json) };
      }),
  );

  test('are those of the site, its corrections and all of its lists, in both formats', () => {
    const lists = files.flatMap(
      (file) =>
        /^(?:sections|topics|countries|authors|kinds|series|watches|languages)\/[^/]+\/(?=index\.html$)/.exec(
          file,
        )?.[0] ?? [],
    );
    const pages = feeds.map(({ page }) => page);
    expect(pages.toSorted()).toEqual(['', 'corrections/', ...lists].toSorted());
    expect(lists.filter((page) => page.startsWith('kinds/'))).toHaveLength(4);
    expect(files.filter((file) => file.endsWith('feed.json'))).toHaveLength(feeds.length);
  });

  test('give three libraries the same items, and both formats tell the same', async () => {
    for (const { text, rss, json } of feeds) {
      const other = await new Parser<object, object>().parseString(text);
      const third = parseFeed(text);
      const expected = json.items.map((item) => [
        item.id,
        item.url,
        item.title,
        new Date(item.date_published).getTime(),
        item.content_html,
        item.summary,
      ]);
      expect(
        (rss.items ?? []).map(({ guid, link, title, pubDate, content, description }) => [
          guid?.value,
          link,
          title,
          Date.parse(pubDate ?? ''),
          content?.encoded,
          textOfHtml(description),
        ]),
      ).toEqual(expected);
      expect(
        other.items.map(({ guid, link, title, isoDate }) => [
          guid,
          link,
          title,
          Date.parse(isoDate ?? ''),
        ]),
      ).toEqual(expected.map((item) => item.slice(0, 4)));
      expect(
        third.items.map(({ id, url, title, published }) => [id, url, title, published?.getTime()]),
      ).toEqual(expected.map((item) => item.slice(0, 4)));
      expect(third.items.map(({ content }) => wordsOf(content ?? ''))).toEqual(
        json.items.map((item) => wordsOf(item.content_html)),
      );
    }
  });

  test('know where they stand and which page they go with', () => {
    for (const { page, file, rss, json } of feeds) {
      expect(rss.link).toBe(`${home}${page}`);
      expect(rss.atom?.links?.map(({ rel, href }) => [rel, href])).toEqual([
        ['self', `${home}${file}`],
        ...(hub ? [['hub', hub]] : []),
        ...(json.next_url ? [['prev-archive', json.next_url.replace(/json$/, 'xml')]] : []),
      ]);
      expect(json.hubs?.map(({ url }) => url)).toEqual(hub && [hub]);
      expect([json.home_page_url, json.feed_url]).toEqual([rss.link, `${home}${page}feed.json`]);
      expect([json.title, json.description]).toEqual([rss.title, textOfHtml(rss.description)]);
    }
  });

  test('show the sign of the publication, which is in the built site', async () => {
    for (const { rss, json } of feeds) {
      expect([json.icon, json.favicon]).toEqual([`${home}icon.png`, `${home}favicon.ico`]);
      expect(rss.image).toEqual({ url: json.icon, title: rss.title, link: rss.link });
    }
    expect((await sharp(join(dir, 'icon.png')).metadata()).width).toBe(512);
    expect((await readFile(join(dir, 'favicon.ico'))).subarray(0, 4)).toEqual(
      Buffer.from([0, 0, 1, 0]),
    );
  });

  test('are below the limit, hold thirty items at most where they lead to no others, and are in order', async () => {
    for (const { page, file, json } of feeds) {
      for (const document of [file, `${page}feed.json`]) {
        expect((await stat(join(dir, document))).size).toBeLessThan(largestFeed);
      }
      const most = hasArchive(page) ? 2 * mostItems - 1 : mostItems;
      expect(json.items.length).toBeLessThanOrEqual(most);
      const times = json.items.map((item) => Date.parse(item.date_published));
      expect(times).toEqual(times.toSorted((a, b) => b - a));
    }
  });

  test('name the whole site’s feed as the source where it is another', () => {
    for (const { page, rss } of feeds) {
      const sources = new Set((rss.items ?? []).map(({ source }) => source?.url));
      const own = page === '' || page === 'corrections/';
      expect([...sources]).toEqual(
        rss.items === undefined ? [] : [own ? undefined : `${home}rss.xml`],
      );
    }
  });

  test('say so when there is nothing in them', () => {
    for (const { rss, json } of feeds) {
      const isSaid = rss.description?.endsWith('There is nothing in this feed yet.');
      expect(isSaid).toBe(json.items.length === 0);
    }
    expect(feeds.some(({ json }) => json.items.length === 0)).toBe(true);
  });

  test('file each story under its taxonomies, by pages that are there', () => {
    const domains = new Set(
      feeds.flatMap(({ rss }) =>
        (rss.items ?? []).flatMap(({ categories = [] }) => categories.map(({ domain }) => domain)),
      ),
    );
    expect([...domains].sort()).toEqual(
      ['countries', 'sections', 'topics'].map((kind) => `${home}${kind}/`),
    );
  });

  test('are announced on their own pages, first of all, and the site’s on every page', async () => {
    const pages = (await readPages(dir)).filter(({ html }) => html.includes('rel="alternate"'));
    for (const { file, elements } of pages) {
      const announced = elements
        .filter(({ properties: { rel, hrefLang } }) => String(rel) === 'alternate' && !hrefLang)
        .map(({ properties }) => [String(properties.type), String(properties.href)]);
      const titles = elements.flatMap(({ properties: { rel, hrefLang, title } }) =>
        String(rel) === 'alternate' && !hrefLang ? String(title) : [],
      );
      expect(titles, file).toEqual([...new Set(titles)]);
      const own = feeds.find(
        ({ page }) => page !== '' && file.replace(/(?:\d+\/)?index\.html$/, '') === page,
      );
      const expected = [...(own ? [own.page] : []), ''].flatMap((page) => [
        ['application/rss+xml', `${home}${page}rss.xml`],
        ['application/feed+json', `${home}${page}feed.json`],
      ]);
      // Calendars and stories as Markdown are announced in the same way.
      expect(announced.filter(([type]) => !type?.startsWith('text/'))).toEqual(expected);
    }
    expect(pages.length).toBeGreaterThan(feeds.length);
  });

  test('are all listed on the feeds’ page, and in the OPML of all', async () => {
    const base = new URL(home).pathname;
    const page = await readFile(join(dir, 'feeds/index.html'), 'utf8');
    for (const feed of feeds) {
      expect(page).toContain(`href="${base}${feed.file}"`);
      expect(page).toContain(`href="${base}${feed.page}feed.json"`);
    }
    expect(await outlinesOf('all-feeds.opml')).toEqual(outlinesFor(feeds));
  });

  test('of the site and its sections stand in the OPML that is offered first', async () => {
    const page = await readFile(join(dir, 'feeds/index.html'), 'utf8');
    const offered = [...page.matchAll(/href="[^"]*\/([^"/]*\.opml)"/g)].map(([, file]) => file);
    expect(offered).toEqual(['feeds.opml', 'all-feeds.opml']);
    const first = feeds.filter(({ page: path }) => path === '' || path.startsWith('sections/'));
    expect(first.length).toBeGreaterThan(2);
    expect(await outlinesOf('feeds.opml')).toEqual(outlinesFor(first));
  });

  test('stand in folders with the publication’s name', async () => {
    const { title } = feeds.find(({ page }) => page === '')?.rss ?? {};
    for (const file of ['feeds.opml', 'all-feeds.opml']) {
      const { body } = parseOpml(await readFile(join(dir, file), 'utf8'));
      const folders = (body?.outlines ?? []).map(({ text }) => text);
      expect(folders.slice(0, 2)).toEqual([`${title}: The whole site`, `${title}: Sections`]);
      expect(folders.every((folder) => folder?.startsWith(`${title}: `))).toBe(true);
    }
  });

  async function outlinesOf(file: string) {
    const { body } = parseOpml(await readFile(join(dir, file), 'utf8'));
    return (body?.outlines ?? [])
      .flatMap(({ outlines = [] }) => outlines)
      .map(({ title, xmlUrl, htmlUrl }) => [title, xmlUrl, htmlUrl])
      .sort();
  }

  function outlinesFor(found: typeof feeds) {
    return found.map(({ file, rss }) => [rss.title, `${home}${file}`, rss.link]).sort();
  }
});

test('a story’s update is told, and leaves it in its place', async () => {
  const text = await readFile(join(inject('deskDir'), 'rss.xml'), 'utf8');
  const updated = parseRssFeed(text).items?.find(({ atom }) => atom?.updated !== undefined);
  expect(Date.parse(updated?.atom?.updated ?? '')).toBeGreaterThan(
    Date.parse(updated?.pubDate ?? ''),
  );
});

test('a correction is told with its story', async () => {
  const text = await readFile(join(inject('deskDir'), 'corrections/rss.xml'), 'utf8');
  const { items = [] } = parseRssFeed(text);
  expect(items.length).toBeGreaterThan(0);
  for (const { title, link, guid } of items) {
    expect(title).toMatch(/^Correction: /);
    expect(link).toMatch(/^https:\/\/siding\.example\/desk\/stories\/.*\/#corrections$/);
    expect(guid?.value).toMatch(/^tag:siding\.example,\d{4}:.*#correction-\d{4}-\d\d-\d\d/);
  }
});

/** The words that HTML without a tag shows. */
function textOfHtml(html = ''): string {
  return html.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function hasArchive(page: string): boolean {
  return page === '' || /^(?:sections|languages)\//.test(page);
}

/** One of the libraries reads entities in the text of HTML as well, so that they make no word. */
function wordsOf(html: string): string[] {
  return html.replaceAll(/&#?\w+;/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
}
