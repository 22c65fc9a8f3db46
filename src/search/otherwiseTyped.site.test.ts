import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../tools/fixtures/browser.ts';
import { says, seen } from '../tools/fixtures/searchPage.ts';
import { visit } from '../tools/fixtures/visit.ts';

const siteUrl = inject('siteUrl');
const alashankou = 'Alashankou handled more than 3,000 China-Europe freight trips in 2025';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('words that no story holds together', () => {
  test('are left out, the least telling first, and that is said', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=Alashankou+dysprosium');
    await page.getByText('No story has all these words. Left out: Alashankou.').waitFor();
    await seen(page).headline('What the rare earths are').waitFor();
  });

  test('stay where only a filter leaves no story', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('search/?q=Alashankou+Germany&section=markets');
    await says(seen(page).status, /^No story/);
    expect(await page.getByText('Left out').count()).toBe(0);
  });
});

test.each([
  ['HS2846', 'HS 2846', 'How an HS code is built'],
  ['16 400', '16,400', alashankou],
])('%s is found as %s, and that is said', async (typed, written, headline) => {
  const page = await visit(browser, siteUrl);
  await page.goto(`search/?q=${encodeURIComponent(typed)}`);
  await page.getByText(`Showing results for ${written} instead of ${typed}.`).waitFor();
  await seen(page).headline(headline).waitFor();
});
