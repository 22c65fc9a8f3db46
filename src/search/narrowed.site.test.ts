import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { eventually, says, seen } from '../tools/fixtures/searchPage.ts';
import { visit } from '../tools/fixtures/visit.ts';

const siteUrl = inject('siteUrl');
const deskUrl = inject('deskUrl');

const browser = await sharedBrowser();

/** The days of the stories shown, as 2025-06-12. */
function days(page: Page): Promise<string[]> {
  return page
    .getByRole('main')
    .locator('li time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')?.slice(0, 10) ?? ''));
}

function queryOf(page: Page): string {
  return new URL(page.url()).search;
}

describe('by author', () => {
  test('a search can be narrowed and linked', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=china');
    const { status, results, tick } = seen(page);
    await results.first().waitFor();
    const all = Number.parseInt((await status.textContent()) ?? '');
    await tick('Author', 'The Trade Desk').check();
    await eventually(async () => Number.parseInt((await status.textContent()) ?? '')).toBeLessThan(
      all,
    );
    expect(queryOf(page)).toBe('?q=china&author=trade-desk');
    await page.reload();
    await results.first().waitFor();
    expect(await tick('Author', 'The Trade Desk').isChecked()).toBe(true);
  });
});

describe('by days', () => {
  test('only stories of the span are shown, and the counts are theirs', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('search/');
    const { status, button } = seen(page);
    await page.getByLabel('From', { exact: true }).fill('2025-03-03');
    await says(status, /stories$/);
    await page.getByLabel('To', { exact: true }).fill('2025-04-02');
    await eventually(() => queryOf(page)).toBe('?from=2025-03-03&to=2025-04-02');
    // A brief came out each third day: on 5, 8 … 29 March and on 1 April.
    await says(status, /^10 stories$/);
    await eventually(async () => (await days(page)).at(-1)).toBe('2025-03-05');
    expect((await days(page))[0]).toBe('2025-04-01');
    const briefs = page.locator('label').filter({ has: page.locator('[value=brief]') });
    expect(await briefs.locator('.search__count').textContent()).toBe('10');
    await button('Remove the filter From 3 March 2025').click();
    await eventually(() => queryOf(page)).toBe('?to=2025-04-02');
    await says(status, /^30 stories$/);
  });

  test('are gone back from', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('search/?q=wagon&from=2025-03-03');
    const { status } = seen(page);
    await says(status, /stories for/);
    const found = await status.textContent();
    await page.getByLabel('From', { exact: true }).fill('2025-09-01');
    await eventually(() => status.textContent()).not.toBe(found);
    await page.goBack();
    await eventually(() => status.textContent()).toBe(found);
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2025-03-03');
  });

  test('the wrong way round are read the right way round', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('search/?from=2025-04-02&to=2025-03-03');
    await says(seen(page).status, /^10 stories$/);
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2025-03-03');
  });

  test('that are none are passed over', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('search/?q=wagon&from=2025-02-30&to=soon');
    await says(seen(page).status, /^\d{2,3} stories for “wagon”$/);
    expect(await seen(page).button('Remove the filters').isVisible()).toBe(false);
  });

  test('are those of the publication’s own time zone', async () => {
    const page = await visit(browser, siteUrl, { timezoneId: 'America/Los_Angeles' });
    await page.goto('search/?from=2025-06-12&to=2025-06-12');
    const { results } = seen(page);
    await results.first().waitFor();
    const shown = await page.getByRole('main').locator('li time').allTextContents();
    expect(new Set(shown)).toEqual(new Set(['12 Jun 2025']));
  });
});

test('words stay where only a filter leaves no story', async () => {
  const page = await visit(browser, siteUrl);
  await page.goto('search/?q=Alashankou+Germany&section=markets');
  await says(seen(page).status, /^No story/);
  expect(await page.getByText('Left out').count()).toBe(0);
});

describe('a feed of what was asked for', () => {
  test.each([
    ['section=rail', 'Rail', '/sections/rail/rss.xml'],
    ['author=rail-desk', 'The Yard Desk', '/authors/rail-desk/rss.xml'],
    ['country=KZ', 'Kazakhstan', '/countries/kz/rss.xml'],
    ['kind=brief', 'Brief', '/kinds/brief/rss.xml'],
    ['topic=tariffs', 'Tariffs', '/topics/tariffs/rss.xml'],
  ])('%s', async (query, name, path) => {
    const page = await visit(browser, siteUrl);
    await page.goto(`search/?${query}`);
    const feed = page.getByRole('link', { name: `RSS: ${name}` });
    await feed.waitFor();
    expect(await feed.getAttribute('href')).toBe(path);
    expect(await feed.getAttribute('type')).toBe('application/rss+xml');
    const json = page.getByRole('link', { name: `JSON Feed: ${name}` });
    for (const link of [feed, json]) {
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
    }
  });

  test.each([
    'q=china&section=rail',
    'section=rail&kind=brief',
    'section=rail&from=2025-01-01',
    'year=2025',
  ])('is not offered for %s, which none carries', async (query) => {
    const page = await visit(browser, siteUrl);
    await page.goto(`search/?${query}`);
    await says(seen(page).status, /stor(?:y|ies)/);
    expect(await page.getByRole('link', { name: /^RSS:/ }).count()).toBe(0);
  });

  test('stands under the base', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('search/?section=line');
    const feed = page.getByRole('link', { name: /^RSS:/ });
    await feed.waitFor();
    expect(await feed.getAttribute('href')).toBe('/desk/sections/line/rss.xml');
  });
});
