import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseRssFeed } from 'feedsmith';
import Parser from 'rss-parser';
import { describe, expect, inject, test } from 'vitest';
import { listedStoryAddresses, listFiles } from '../tools/fixtures/builtSite.ts';
import { mostItems } from './feedDocuments.ts';
import { largestFeed } from './fitting.ts';
import { jsonFeedRules } from '../tools/fixtures/jsonFeedRules.ts';

const sites = [
  { name: 'the paper', dir: inject('siteDir'), home: 'https://transferyard.example/' },
  {
    name: 'the fixture under a base',
    dir: inject('deskDir'),
    home: 'https://siding.example/desk/',
  },
];

interface Told {
  readonly guid: string | undefined;
  readonly link: string | undefined;
}

describe.each(sites)('the archives of the feeds of $name', async ({ dir, home }) => {
  const files = await listFiles(dir);
  const all = await listedStoryAddresses(dir);
  const sections = files.flatMap((file) => /^sections\/[^/]+\/(?=rss\.xml$)/.exec(file)?.[0] ?? []);
  const written = files.filter((file) => file.includes('feed-archive/'));

  test('lead from the site’s feed to every story once, newest first, in both formats', async () => {
    const found = (await walkRss(`${home}rss.xml`)).flat();
    expect(found.map(({ link }) => link)).toEqual(all);
    expect(new Set(found.map(({ guid }) => guid)).size).toBe(all.length);
    expect(await walkJson(`${home}feed.json`)).toEqual(await walkRss(`${home}rss.xml`));
  });

  test('lead from the sections’ feeds to every story once', async () => {
    const found: Told[] = [];
    for (const section of sections) {
      const documents = await walkRss(`${home}${section}rss.xml`);
      expect(await walkJson(`${home}${section}feed.json`)).toEqual(documents);
      const links = documents.flat().map(({ link }) => link);
      expect(links).toEqual(all.filter((url) => links.includes(url)));
      found.push(...documents.flat());
    }
    expect(found.map(({ link }) => link).sort()).toEqual(all.toSorted());
  });

  test('hold nothing that no feed leads to', async () => {
    const pages = ['', ...sections];
    const walks = await Promise.all(pages.map((page) => walkRss(`${home}${page}rss.xml`)));
    const archives = walks.reduce((count, documents) => count + documents.length - 1, 0);
    expect(written).toHaveLength(2 * archives);
    if (all.length >= 2 * mostItems) expect(archives).toBeGreaterThan(0);
  });

  test('say what they are, to three libraries', async () => {
    for (const file of written.filter((name) => name.endsWith('.xml'))) {
      const text = await readFile(join(dir, file), 'utf8');
      const page = file.slice(0, file.indexOf('feed-archive/'));
      expect(Buffer.byteLength(text)).toBeLessThan(largestFeed);
      expect(text).toContain('<fh:archive/>');
      const { atom, items = [] } = parseRssFeed(text);
      const named = new Map(atom?.links?.map(({ rel, href }) => [rel, href]));
      expect([named.get('self'), named.get('current'), named.get('hub')]).toEqual([
        `${home}${file}`,
        `${home}${page}rss.xml`,
        undefined,
      ]);
      const guids = items.map(({ guid }) => guid?.value);
      expect(guids.length).toBeGreaterThan(0);
      expect(guids.length).toBeLessThanOrEqual(mostItems);
      const other = await new Parser<object, object>().parseString(text);
      expect(other.items.map(({ guid }) => guid)).toEqual(guids);
      expect(parseFeed(text).items.map(({ id }) => id)).toEqual(guids);
    }
  });

  /** The items of each document that a feed reader comes by, going back. */
  async function walkRss(url: string): Promise<Told[][]> {
    const { items = [], atom } = parseRssFeed(await readUrl(url));
    const told = items.map(({ guid, link }) => ({ guid: guid?.value, link }));
    const before = atom?.links?.find(({ rel }) => rel === 'prev-archive')?.href;
    return [told, ...(before === undefined ? [] : await walkRss(before))];
  }

  async function walkJson(url: string): Promise<Told[][]> {
    const { items, next_url: before } = jsonFeedRules.parse(JSON.parse(await readUrl(url)));
    const told = items.map(({ id, url: link }) => ({ guid: id, link }));
    return [told, ...(before === undefined ? [] : await walkJson(before))];
  }

  async function readUrl(url: string): Promise<string> {
    expect(url.startsWith(home)).toBe(true);
    return readFile(join(dir, url.slice(home.length)), 'utf8');
  }
});
