import { cp, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { serve } from '../cli/serve.ts';
import { browsers } from '../tools/fixtures/browser.ts';
import { eventually, says, seen } from '../tools/fixtures/searchPage.ts';
import { visit } from '../tools/fixtures/visit.ts';
import { settled } from '../tools/fixtures/settled.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';

const siteUrl = inject('siteUrl');
const deskUrl = inject('deskUrl');
const alashankou = 'Alashankou handled more than 3,000 China-Europe freight trips in 2025';
const rareEarths = 'What the rare earths are';

describe.each(browsers)('in %s', (_name, open) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await open();
  });

  async function asked(query: string, site = siteUrl, mayComplain = false) {
    const page = await visit(browser, site, { mayComplain });
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    return { page, ...seen(page) };
  }

  test.each([
    ['Alashankou dysprosium', 'Left out: Alashankou.', rareEarths],
    [
      'why does anybody in Alashankou ask whether dysprosium is in short supply',
      'No story has all these words.',
      rareEarths,
    ],
    ['facebook dysprosium', 'No story has “facebook”.', rareEarths],
    ['Alashenkou', 'Showing results for Alashankou instead of', alashankou],
    ['olashankou', 'Showing results for Alashankou instead of', alashankou],
    ['16 400', '16,400', alashankou],
    ['HS2846', 'Showing results for HS 2846 instead of HS2846.', 'How an HS code is built'],
    ['Alashan kou', 'Showing results for Alashankou instead of Alashan kou.', alashankou],
    ['RMB', 'Also searched: CNY', 'How an exchange rate is quoted'],
  ])('%s: the page says %s', async (query, said, headline) => {
    const { page, headline: link } = await asked(query);
    await link(headline).first().waitFor();
    await page.getByText(said, { exact: false }).first().waitFor();
  });

  test.each([
    '16,400',
    '16400',
    '<b>alashankou</b>',
    'ａｌａｓｈａｎｋｏｕ',
    'freight/trips,Alashankou',
  ])('%s is found as readers mean it', async (query) => {
    await (await asked(query)).headline(alashankou).waitFor();
  });

  test.each(['facebook', '1640', '"16 4"', 'qqqzzz'])('%s is in no story', async (query) => {
    const { status, results } = await asked(query);
    await says(status, /^No story for/);
    expect(await results.count()).toBe(0);
  });

  test.each([
    ['轨距', 'zh-hans'],
    ['"轨距"', 'zh-hans'],
    ['колеи', 'ru'],
    ['Spurweite', 'de'],
    ['gestell', 'de'],
    ['теміржол', 'kk'],
  ])('%s is found in its language', async (query, language) => {
    const { page } = await asked(query, deskUrl);
    await page.locator(`li [lang="${language}"]`).getByRole('link').first().waitFor();
  });

  test.each(['index/*', 'fragment/*'])(
    'a piece of %s that is cut short is no answer',
    async (piece) => {
      const page = await visit(browser, siteUrl, { mayComplain: true });
      const damaged = `**/pagefind/${piece}`;
      await page.route(damaged, (route) => route.fulfill({ status: 200, body: '<h1>Moved</h1>' }));
      await page.goto('search/?q=alashankou');
      const { button, headline, results } = seen(page);
      await page.getByRole('alert').getByText('could not be loaded').waitFor();
      expect(await results.count()).toBe(0);
      await page.unroute(damaged);
      await button('Try again').click();
      await headline(alashankou).waitFor();
    },
  );

  test('a new edition that comes while the page is open is opened once, unseen, and answers', async () => {
    const { outDir, url } = await servedCopy();
    const page = await visit(browser, url, { mayComplain: true });
    const opened: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('pagefind-entry.json')) opened.push(request.url());
    });
    await page.goto('search/?q=gauge');
    const { field, headline, results, status } = seen(page);
    await results.first().waitFor();
    await settled(page);
    await rename(join(outDir, 'pagefind'), join(outDir, 'former'));
    await cp(join(inject('rankedDir'), 'pagefind'), join(outDir, 'pagefind'), { recursive: true });
    await field.fill('alashankou');
    await headline(alashankou).waitFor();
    // A brief of the new edition alone.
    await field.fill('Kabition');
    await says(status, /^\d+ stor(?:y|ies) for “Kabition”$/);
    // The page opened the site, found that there is a newer edition, and opened that: no reader had to ask.
    expect(opened).toHaveLength(3);
  });

  test('what is loaded stays usable when the network fails', async () => {
    const { url, close } = await servedCopy();
    const page = await visit(browser, url, { mayComplain: true });
    await page.goto('search/?q=gauge');
    const { field, button, results, status } = seen(page);
    await results.first().waitFor();
    const said = await status.textContent();
    const shown = await results.getByRole('heading').allTextContents();
    await settled(page);
    await close();
    await field.fill('dysprosium');
    await page.getByRole('alert').getByText('could not be loaded').waitFor();
    expect(await button('Try again').isVisible()).toBe(true);
    await field.fill('gauge');
    await eventually(() => status.textContent()).toBe(said);
    expect(await results.getByRole('heading').allTextContents()).toEqual(shown);
  });

  test('back from the 46th result the same list stands at the same place', async () => {
    const { page, results, button, status, tick } = await asked('brief', deskUrl);
    for (const shown of [10, 20, 40]) {
      await eventually(() => results.count()).toBeGreaterThanOrEqual(shown);
      await button('Show more').click();
    }
    const read = results.nth(45).getByRole('link').first();
    await read.scrollIntoViewIfNeeded();
    const headlines = () => results.getByRole('heading').allTextContents();
    const [before, said] = [await headlines(), await status.textContent()];
    // Firefox scrolls to parts of a pixel.
    const scrolled = () => page.evaluate(() => Math.round(window.scrollY));
    const top = await scrolled();
    await read.click();
    await page.waitForURL(/\/stories\//);
    await page.goBack();
    await eventually(headlines).toEqual(before);
    expect(await status.textContent()).toBe(said);
    await eventually(scrolled).toBe(top);
    // A tick is another search, from its first result on, and going back leads here again.
    await tick('Kind', 'Brief').check();
    await eventually(() => results.count()).toBe(10);
    await page.goBack();
    await eventually(headlines).toEqual(before);
  });
});

/** A copy of the paper's site of its own, which a test may change and stop serving. */
async function servedCopy() {
  const outDir = join(await temporaryFolder({}), 'site');
  await cp(inject('siteDir'), outDir, { recursive: true });
  const { url, close } = await serve(outDir, { host: 'localhost', port: 0, base: '/' });
  let closing: Promise<void> | undefined;
  const once = () => (closing ??= close());
  onTestFinished(once);
  return { outDir, url, close: once };
}
