import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { visit } from '../tools/fixtures/visit.ts';

const browser = await sharedBrowser();

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
      const heading = document.querySelector('h1 + p');
      return heading === null ? '' : getComputedStyle(heading, '::after').content;
    });
    expect(word).toContain('To subscribe, copy the address');
    expect(await page.locator('h1').isVisible()).toBe(true);
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
    const parts = ['a', 'article', 'div', 'h1', 'h2', 'p', 'small', 'time'];
    expect([...new Set(names)].sort()).toEqual(['channel', 'rss', ...parts].sort());
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scroll).toBeLessThanOrEqual(width);
  });
});

test('a person who opens a feed reads each summary as it was written, in its own direction', async () => {
  const page = await visit(browser, inject('deskUrl'));
  await page.goto('rss.xml');
  const entry = page.locator('article:lang(ar)');
  expect(await entry.locator('h2').textContent()).toBe('ما هو عرض السكة <1435>؟');
  const summary = entry.locator('p');
  expect(await summary.textContent()).toMatch(/<b>لا<\/b> غير & <img src=x onerror=alert\(1\)>\.$/);
  expect(await summary.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  // In Arabic, and by the clock of the publication.
  expect(await entry.locator('time').textContent()).toMatch(/^7 فبراير 2026.* 12:00 /);
});

test('a person who opens a feed comes to a story by its headline', async () => {
  const page = await visit(browser, inject('deskUrl'));
  await page.goto('rss.xml');
  const shown = await spoken(page);
  const headline = 'Everything that a data story holds';
  expect(shown).toContain('heading: The Siding');
  expect(shown).toContain(`heading: ${headline}`);
  expect(shown).toContain(`link: ${headline}`);
  expect(await page.locator('h2 > a', { hasText: headline }).getAttribute('href')).toBe(
    'https://siding.example/desk/stories/2026/02/everything-a-data-story-holds/',
  );
});

/** Roles and names as the browser tells them to who listens; Playwright finds these in HTML alone. */
async function spoken(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.map(({ role, name }) => `${role?.value}: ${name?.value}`);
}
