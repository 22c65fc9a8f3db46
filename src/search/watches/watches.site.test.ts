import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../../tools/fixtures/browser.ts';
import { jsonFeedRules } from '../../tools/fixtures/jsonFeedRules.ts';
import { eventually, seen } from '../../tools/fixtures/searchPage.ts';
import { visit } from '../../tools/fixtures/visit.ts';

const deskUrl = inject('deskUrl');

const browser = await sharedBrowser();

describe.each([
  { id: 'eighty-four', name: 'Number 84', briefs: [84, 12] },
  { id: 'sleepers-in-spring', name: 'Sleepers in spring', briefs: [56, 49, 42, 35, 28, 21] },
])('the standing search $id', ({ id, name, briefs }) => {
  const headlines = briefs.map((number) => `Brief number ${number} from the line`);

  test('is listed, and its page has what is found, newest first', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('watches/');
    await page.getByRole('main').getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
    const { results } = seen(page);
    expect(await results.getByRole('heading').allTextContents()).toEqual(headlines);
  });

  test('leads to the search page, which finds the same in the same order', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto(`watches/${id}/`);
    await page.getByRole('link', { name: 'Search:' }).click();
    const { results } = seen(page);
    await eventually(() => results.getByRole('heading').allTextContents()).toEqual(headlines);
    expect(new URL(page.url()).searchParams.get('order')).toBe('newest');
  });

  test('has feeds with the same stories', async () => {
    const read = (file: string) => readFile(join(inject('deskDir'), 'watches', id, file), 'utf8');
    const rss = parseFeed(await read('rss.xml'));
    expect(rss.items.map(({ title }) => title)).toEqual(headlines);
    const json: unknown = JSON.parse(await read('feed.json'));
    expect(jsonFeedRules.parse(json).items.map(({ title }) => title)).toEqual(headlines);
  });
});
