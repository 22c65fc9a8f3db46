import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from '../testing/browser.ts';
import { visit } from '../testing/visit.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each([
  { path: 'rss.xml', width: 1200 },
  { path: 'sections/line/rss.xml', width: 390 },
  { path: 'corrections/rss.xml', width: 320 },
])('a person who opens $path in a browser $width wide', ({ path, width }) => {
  const viewport = { width, height: 900 };

  test('reads what it is and how to subscribe, in the site’s own type', async () => {
    const page = await visit(browser, inject('deskUrl'), { viewport });
    await page.goto(path);
    const word = await page.evaluate(() => {
      const channel = document.querySelector('channel');
      return channel === null ? '' : getComputedStyle(channel, '::before').content;
    });
    expect(word).toContain('To subscribe, copy the address');
    expect(await page.locator('channel > title').isVisible()).toBe(true);
    const family = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily);
    expect(family).toContain('Feed Serif');
    expect(await page.evaluate(() => document.fonts.check("16px 'Feed Serif'"))).toBe(true);
  });

  test('sees headlines and summaries, and none of the markup', async () => {
    const page = await visit(browser, inject('deskUrl'), { viewport });
    await page.goto(path);
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => element.getClientRects().length > 0)
        .map(({ localName }) => localName),
    );
    const parts = ['creator', 'description', 'item', 'link', 'pubDate', 'title'];
    expect([...new Set(names)].sort()).toEqual(['channel', 'rss', ...parts].sort());
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scroll).toBeLessThanOrEqual(width);
  });
});
