import { describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { says, seen } from '../tools/fixtures/searchPage.ts';
import { visit } from '../tools/fixtures/visit.ts';

const siteUrl = inject('siteUrl');

const browser = await sharedBrowser();

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

test('HS2846 is found as HS 2846, and that is said', async () => {
  const page = await visit(browser, siteUrl);
  await page.goto('search/?q=HS2846');
  await page.getByText('Showing results for HS 2846 instead of HS2846.').waitFor();
  await seen(page).headline('How an HS code is built').waitFor();
});

test('a word that no story holds is said to be in none, and the others are searched for', async () => {
  const page = await visit(browser, siteUrl);
  await page.goto('search/?q=qqqzzz+dysprosium');
  await page.getByText('No story has “qqqzzz”.').waitFor();
  await seen(page).headline('What the rare earths are').waitFor();
});
