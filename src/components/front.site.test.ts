import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { visit } from '../tools/fixtures/visit.ts';

const browser = await sharedBrowser();

async function open(path: string): Promise<Page> {
  const page = await visit(browser, inject('deskUrl'));
  await page.goto(path);
  return page;
}

test('the editor’s lead leads, what is pinned has its place, and nothing is printed twice', async () => {
  const page = await open('');
  const main = page.getByRole('main');
  const headlines = main.getByRole('article').or(main.getByRole('listitem')).getByRole('heading');
  const shown = await headlines.allTextContents();
  expect(shown[0]?.trim()).toBe('Everything that a data story holds');
  expect(new Set(shown).size).toBe(shown.length);
  const latest = main.getByRole('region', { name: 'Latest' }).getByRole('listitem');
  await expect.poll(() => latest.nth(1).textContent()).toContain('Was die Spurweite ist');
  expect(await latest.nth(1).textContent()).toContain('Editor’s choice');
  expect(await page.getByText('Editor’s choice').count()).toBe(1);
});

test('sections have the order and the length of front.yaml, and explainers are no news', async () => {
  const page = await open('');
  const regions = page.getByRole('main').getByRole('region');
  const names = await regions.evaluateAll((all) =>
    all.map((region) => region.ariaLabel ?? region.querySelector('h2')?.textContent.trim()),
  );
  expect(names).toEqual([
    'Figures',
    'With the lead',
    'Latest',
    'Dates ahead',
    'Line',
    'Explainers',
  ]);
  expect(await regions.nth(4).getByRole('article').count()).toBe(5);
});

test('what is ahead stands on the front and on the pages of its topics and countries, as long as it is', async () => {
  const page = await open('');
  const region = page.getByRole('region', { name: 'Dates ahead' });
  expect(await region.ariaSnapshot()).toMatchInlineSnapshot(`
    "- region "Dates ahead":
      - heading "Dates ahead" [level=2]
      - list:
        - listitem:
          - time: 2 Mar 2026, 09:30
          - text: –
          - time: 12:00
          - heading "The hearing on the signal" [level=3]
          - paragraph:
            - text: The court,
            - time: 10 February 2026
        - listitem:
          - time: 8 Mar 2026
          - heading "The third lamp is lit" [level=3]:
            - link "The third lamp is lit":
              - /url: /desk/stories/2026/02/everything-a-data-story-holds/
        - listitem:
          - time: 12 Mar 2026
          - text: –
          - time: 14 Mar 2026
          - heading "New points at post 7" [level=3]:
            - link "New points at post 7":
              - /url: /desk/stories/2026/02/a-story-that-is-a-module/
          - paragraph: Post 7
          - paragraph: The line is closed in both directions; wagons wait in the yard.
          - paragraph:
            - text: Moved from
            - time: 10 Mar 2026
          - paragraph:
            - link "The line’s plan":
              - /url: https://line.example/plan
            - text: ","
            - time: 20 February 2026
        - listitem:
          - time: 20 Mar 2026
          - heading "Open day, in the yard" [level=3]
          - paragraph: "Called off: The yard is snowed in."
          - paragraph:
            - text: The yard’s count,
            - time: 1 February 2026
      - paragraph:
        - link "Subscribe to these dates (calendar file)":
          - /url: /desk/calendar.ics"
  `);
  const shownAt = async (path: string): Promise<string[]> => {
    await page.goto(path);
    return region.getByRole('heading', { level: 3 }).allTextContents();
  };
  expect(await shownAt('countries/de/')).toEqual(['The third lamp is lit', 'New points at post 7']);
  expect(await shownAt('topics/wagons/')).toEqual([
    'The hearing on the signal',
    'The third lamp is lit',
  ]);
  expect(await shownAt('topics/sleepers/')).toEqual([]);
});

test.each(['', 'topics/wagons/', 'countries/de/'])(
  'what is dated at /%s can be read by calendars, where the page says',
  async (path) => {
    const page = await open(path);
    const file = await page.locator('link[type="text/calendar"]').getAttribute('href');
    const link = page.getByRole('link', { name: 'Subscribe to these dates' });
    expect(await link.getAttribute('href')).toBe(file);
    const text = await readFile(join(inject('deskDir'), path, 'calendar.ics'), 'utf8');
    const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
    const names = events.map((event) => new ICAL.Event(event).summary);
    expect(names).toContain('The third lamp is lit');
    expect(names.includes('Open day, in the yard')).toBe(path === '');
  },
);

test('at 320 pixels, with text twice as large and WCAG’s spacing, nothing runs out of the page', async () => {
  const viewport = { width: 320, height: 640 };
  const page = await visit(browser, inject('deskUrl'), { viewport, bypassCSP: true });
  for (const path of ['', 'archive/', 'countries/', 'topics/signals/']) {
    await page.goto(path);
    const spaced = '* { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }';
    await page.addStyleTag({ content: `html { font-size: 200% } ${spaced}` });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect([path, width]).toEqual([path, 320]);
  }
});

test.each([320, 1440])(
  'at %i px the search field has its label in sight before it',
  async (width) => {
    const page = await visit(browser, inject('deskUrl'), { viewport: { width, height: 640 } });
    await page.goto('archive/');
    const masthead = page.getByRole('banner');
    const label = await masthead.getByText('Words or names').boundingBox();
    const field = await masthead.getByRole('searchbox', { name: 'Words or names' }).boundingBox();
    if (!label || !field) throw new Error('They are not in sight.');
    expect(label.x + label.width).toBeLessThanOrEqual(field.x);
    expect(label.y).toBeGreaterThan(field.y);
    expect(label.y + label.height).toBeLessThan(field.y + field.height);
  },
);

test('the search field and the section that a page is in have lines that forced colours keep', async () => {
  const page = await visit(browser, inject('deskUrl'), { forcedColors: 'active' });
  await page.goto('archive/');
  const field = page.getByRole('banner').getByRole('searchbox').locator('..');
  const here = page.getByRole('banner').locator('[aria-current]');
  const lines = (element: Element): string => getComputedStyle(element).borderBlockEndWidth;
  expect(await field.evaluate(lines)).toBe('1px');
  expect(await here.evaluate(lines)).toBe('3px');
});

test('the archive is a grid of months with their counts, those without stories too', async () => {
  const page = await open('archive/');
  const year = page.getByRole('region', { name: '2025' });
  expect((await year.getByRole('listitem').allInnerTexts()).slice(8, 11)).toEqual([
    'September\n10 stories',
    'October\n5 stories',
    'November',
  ]);
  await year.getByRole('link', { name: 'October' }).click();
  expect(await page.getByRole('main').getByRole('listitem').count()).toBe(5);
});

test('the breaking line leads to its story, in words that say what it is', async () => {
  const page = await open('');
  await page.getByRole('link', { name: 'The signal at post 7 has failed' }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('is a module');
});

test('figures have their change in words, their source and their day, and are old where they are', async () => {
  const page = await open('');
  const figures = page.getByRole('region', { name: 'Figures' });
  const told = await figures.ariaSnapshot();
  expect(told).toMatchInlineSnapshot(`
    "- region "Figures":
      - term: Wagons in the yard
      - definition: "1,204 up 6.3% Series of 5 values: first 1,096, last 1,204, lowest 1,096, highest 1,204"
      - definition:
        - text: The yard’s count
        - time: As of 1 March 2026
      - term: A sleeper
      - definition: "€41.20 down 0.40 Series of 4 values: first 40.9, last 41.2, lowest 40.9, highest 42.05"
      - definition:
        - text: Older than a week
        - link "The depot":
          - /url: https://depot.example/sleepers
        - time: As of 3 February 2026
      - term: Posts on the line
      - definition: 660 unchanged
      - definition:
        - text: The line’s plan
        - time: As of 31 December 2025"
  `);
  const days = await figures
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(days).toEqual(['2026-03-01', '2026-02-03', '2025-12-31']);
  const source = figures.getByRole('link');
  expect(await source.getAttribute('href')).toBe('https://depot.example/sleepers');
  expect((await source.boundingBox())?.height).toBeGreaterThanOrEqual(24);
});

test('a part of a series says which it is, and leads through the series both ways', async () => {
  const page = await open('series/gauges/');
  const parts = page.getByRole('main').getByRole('listitem');
  expect(await parts.count()).toBe(4);
  await parts.nth(1).getByRole('link').click();
  await page.getByText('Part 2 of 4').waitFor();
  const ways = page.getByRole('navigation', { name: 'Parts of The gauges of the world' });
  const next = page.getByRole('region', { name: 'Read next' }).getByRole('listitem').first();
  expect(await next.textContent()).toContain('Next: part 3');
  const headline = (await next.getByRole('link').textContent()) ?? '';
  await ways.getByRole('link', { name: 'Next: part 3' }).click();
  expect((await page.getByRole('heading', { level: 1 }).textContent())?.trim()).toBe(
    headline.trim(),
  );
  await ways.getByRole('link', { name: 'Previous: part 2' }).click();
  await page.getByRole('link', { name: 'The gauges of the world', exact: true }).click();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('The gauges');
});
