import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { visit } from './visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const siteUrl = inject('siteUrl');
const deskUrl = inject('deskUrl');
const report = 'stories/2025/06/alashankou-freight-milestone/';

describe('a reader', () => {
  test('goes from the front page to the report, and on through Read next to every brief', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto('');
    await page.getByRole('link', { name: /^Alashankou handled/ }).click();
    await page.getByRole('heading', { level: 1, name: /^Alashankou handled/ }).waitFor();
    const feed = page.getByRole('region', { name: 'Read next' });
    expect(await feed.getByRole('time').or(feed.locator('time')).allInnerTexts()).toEqual([
      '19:27',
      '15:30',
      '12:09',
      '10:50',
      '11 Jun 2025, 21:15',
    ]);
    const offers = await feed.getByRole('heading', { level: 3 }).getByRole('link').allInnerTexts();
    expect(offers).toHaveLength(5);
    for (const offer of offers) {
      await page.goto(report);
      await feed.getByRole('link', { name: offer }).click();
      await page.getByRole('heading', { level: 1, name: offer, exact: true }).waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/stories\/2025\/06\/[a-z0-9-]+\/$/);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
  });

  test('finds what the report rests on, and answers it by mail', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto(report);
    await page.getByRole('region', { name: 'Sources' }).getByText('railway authorities').waitFor();
    const invitation = page.getByRole('region', { name: 'What is your opinion on this topic?' });
    const letter = await invitation
      .getByRole('link', { name: 'Leave the first comment' })
      .getAttribute('href');
    const url = new URL(letter ?? '');
    expect(url.pathname).toBe('desk@transferyard.example');
    expect(url.searchParams.get('subject')).toMatch(/^Comment: Alashankou handled/);
    expect(url.searchParams.get('body')).toContain(`https://transferyard.example/${report}`);
  });

  test('sees times in the publication’s zone, with the offset for machines', async () => {
    const page = await visit(browser, siteUrl, { timezoneId: 'America/New_York' });
    await page.goto(report);
    const published = page.getByRole('article').locator('dl time').first();
    expect(await published.innerText()).toBe('12 June 2025 at 21:40 GMT+8');
    expect(await published.getAttribute('datetime')).toBe('2025-06-12T21:40:00+08:00');
  });

  test('by keyboard first meets a way past the masthead', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto(report);
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusedText(page)).toBe('Rail');
  });

  test('is led from an old address to the new one, without script', async () => {
    const page = await visit(browser, deskUrl, { javaScriptEnabled: false });
    for (const old of ['news/everything/', 'alles/café-und%20bar', 'alles/größe.html']) {
      await page.goto(old);
      await page.waitForURL('**/desk/stories/2026/02/everything-a-data-story-holds/');
    }
  });

  test('who mistypes an address is told, and offered ways on', async () => {
    const page = await visit(browser, siteUrl, { mayComplain: true });
    const response = await page.goto('stories/2025/06/no-such-story/');
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'archive' }).click();
    await page.getByRole('heading', { level: 1, name: 'Archive' }).waitFor();
  });

  test('pages back through a list to its oldest stories and forth again', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('sections/line/');
    await page.getByRole('link', { name: 'Older stories' }).click();
    await page.getByRole('heading', { level: 1, name: 'Line, page 2' }).waitFor();
    await page.getByRole('link', { name: 'Older stories' }).click();
    await page.getByRole('link', { name: 'Brief number 1 from the line', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Newer stories' }).click();
    await page.getByRole('link', { name: 'Newer stories' }).click();
    await page.getByRole('heading', { level: 1, name: 'Line', exact: true }).waitFor();
  });

  test('sees a module story and a data story alike', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('stories/2026/02/a-story-that-is-a-module/');
    await page.getByText('A module counts 3 lamps').waitFor();
    expect(await page.getByRole('article').getByRole('figure').count()).toBe(2);
    await page.getByRole('note', { name: 'A note from the desk' }).waitFor();
    await page.getByRole('region', { name: 'Sum' }).waitFor();
    await page.getByRole('link', { name: 'the other story' }).click();
    await page
      .getByRole('heading', { level: 1, name: 'Everything that a data story holds' })
      .waitFor();
  });

  test('where an editor says so, finds no invitation to comment', async () => {
    const page = await visit(browser, deskUrl);
    await page.goto('stories/2026/02/shenme-shi-guiju/');
    expect(await page.getByText('What is your opinion').count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    expect(await page.getByRole('banner').getAttribute('lang')).toBe('en-GB');
  });
});

describe('a page', () => {
  const pages = ['', report, 'sections/trade/', 'archive/', 'feeds/', 'about/', 'search/'];

  test.each(pages)('"%s" needs no sideways scrolling at 320 pixels', async (path) => {
    const page = await visit(browser, siteUrl, { viewport: { width: 320, height: 640 } });
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });

  test.each(pages)('"%s" fits a phone with text twice as large', async (path) => {
    const page = await visit(browser, siteUrl, { viewport: { width: 390, height: 844 } });
    await page.goto(path);
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  test.each([320, 768, 1440])('keeps its line clear of the rails at %i pixels', async (width) => {
    const page = await visit(browser, siteUrl, { viewport: { width, height: 800 } });
    await page.goto('');
    const tagline = page.getByText('Trade stories from where the rails change', { exact: true });
    for (const content of ['* {}', textSpacing]) {
      await page.addStyleTag({ content });
      const [line, rails] = await Promise.all([
        tagline.boundingBox(),
        page.locator('.gauge__broad').boundingBox(),
      ]);
      if (line === null || rails === null) throw new Error('The line or its rails are not shown.');
      const isBelow = line.y >= rails.y + rails.height;
      const isBetween = line.y >= rails.y && line.y + line.height <= rails.y + rails.height;
      expect(isBelow || isBetween).toBe(true);
    }
  });

  test.each(pages.filter((path) => path !== 'search/').concat('404.html'))(
    '"%s" has a space where a link stands among words',
    async (path) => {
      const page = await visit(browser, siteUrl, { javaScriptEnabled: false });
      await page.goto(path);
      const html = await page.getByRole('main').innerHTML();
      expect(html.match(/[a-z,.;:]<a\b|<\/a>[A-Za-z]/g) ?? []).toEqual([]);
    },
  );

  test.each(pages)('"%s" does not jump while it loads', async (path) => {
    const page = await visit(browser, siteUrl, { viewport: { width: 390, height: 844 } });
    expect(await shiftOf(page, path)).toBeLessThan(0.01);
  });

  describe.each([320, 390, 1280])('%i pixels wide', (width) => {
    test.each(pages)('"%s" does not jump when its typefaces come late', async (path) => {
      const page = await visit(browser, siteUrl, { viewport: { width, height: 844 } });
      await page.route('**/*.woff2', async (route) => {
        await setTimeout(300);
        await route.continue();
      });
      expect(await shiftOf(page, path)).toBeLessThan(0.01);
    });
  });

  test('in print has its address, and leaves the ways on out', async () => {
    const page = await visit(browser, siteUrl);
    await page.goto(report);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(`https://transferyard.example/${report}`).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Read next' }).isVisible()).toBe(false);
  });
});

/** The least that WCAG 2.2 asks a page to bear (1.4.12). */
const textSpacing =
  '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em } p { margin-block-end: 2em }';

/** Opens a page, and adds up how far its parts move while it loads: 0.1 is what web.dev calls good. */
async function shiftOf(page: Page, path: string): Promise<number> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = Number(Reflect.get(entry, 'value'));
        Reflect.set(window, 'shifted', Number(Reflect.get(window, 'shifted') ?? 0) + shift);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return page.evaluate(() => Number(Reflect.get(window, 'shifted') ?? 0));
}

function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '');
}
