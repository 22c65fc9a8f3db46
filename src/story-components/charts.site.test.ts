import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { visit } from '../tools/fixtures/visit.ts';

const story = 'stories/2026/02/everything-a-data-story-holds/';
const [dir, deskUrl] = [inject('deskDir'), inject('deskUrl')];

const browser = await sharedBrowser();

async function open(width: number): Promise<Page> {
  const page = await visit(browser, deskUrl, { viewport: { width, height: 900 } });
  await page.goto(story);
  return page;
}

test.each([320, 390, 768, 1440])(
  'at %i px a chart is a drawing in words, of its width, with legible text',
  async (width) => {
    const page = await open(width);
    const drawing = page.getByRole('img', {
      name: 'Three lamps were lit on Sunday, over a thousand on Tuesday.',
    });
    // Of two, the one that does not fit is nobody's.
    expect(await drawing.count()).toBe(1);
    const { texts, frame, inner } = await drawing.evaluate((svg) => ({
      frame: { left: svg.getBoundingClientRect().left, right: svg.getBoundingClientRect().right },
      inner: document.documentElement.scrollWidth,
      texts: [...svg.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom, height } = text.getBoundingClientRect();
        return { words: text.textContent, left, right, top, bottom, height };
      }),
    }));
    expect(inner).toBe(width);
    expect(texts.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['over 1,000', '3', '1 Feb 2026']),
    );
    for (const { words, left, right, height } of texts) {
      // A line of text is higher than its letters are large.
      expect(height, words).toBeGreaterThan(12);
      expect(left, words).toBeGreaterThanOrEqual(frame.left - 2);
      expect(right, words).toBeLessThanOrEqual(frame.right + 2);
    }
  },
);

test('who cannot see a chart, or wants its figures, finds the table, the file and what describes it', async () => {
  const page = await open(1440);
  const chart = page.getByRole('figure').filter({ hasText: 'Lamps that were lit' });
  const summary = chart.getByText('The figures as a table');
  expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(24);
  await summary.click();
  await chart.getByRole('rowheader', { name: '3 Feb 2026' }).waitFor();
  await chart.getByRole('cell', { name: '1,001', exact: true }).waitFor();
  await chart.getByRole('link', { name: 'The lampman' }).waitFor();
  await chart.getByText('As of 3 February 2026').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    chart.getByRole('link', { name: 'Download the figures' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('lamps.csv');
  const data: unknown = await (await page.request.get(`${story}datapackage.json`)).json();
  expect(data).toMatchObject({ resources: [{ path: 'lamps.csv', title: 'Lamps that were lit' }] });
  expect(parse(await readFile(join(dir, story, 'lamps.csv')))).toHaveLength(4);
});

test('a chart has the colours of the page by night, and of the reader’s own in forced colours', async () => {
  const page = await open(1440);
  const colours = () =>
    page.evaluate(() =>
      ['.chart__line', '.chart__axis text'].map((name) => {
        const shown = [...document.querySelectorAll(`.chart__drawing--wide ${name}`)][0];
        const { stroke, fill } = getComputedStyle(shown ?? document.body);
        return [stroke, fill];
      }),
    );
  const day = await colours();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colours()).not.toEqual(day);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  expect(await colours()).not.toEqual(day);
});

test('feeds have a chart as a picture, with what it shows in words, its source and its day', async () => {
  const feed = await readFile(join(dir, 'rss.xml'), 'utf8');
  const [, item = ''] =
    /<title>Everything that a data story holds<\/title>([\s\S]*?)<\/item>/.exec(feed) ?? [];
  const [, width, height, alt, name = ''] =
    /<img width="(\d+)" height="(\d+)" alt="(Three lamps[^"]*)" src="[^"]*\/_astro\/(drawing\.[^"]+)"/.exec(
      item,
    ) ?? [];
  expect(alt).toBe('Three lamps were lit on Sunday, over a thousand on Tuesday.');
  expect(item).toContain('As of 3 February 2026');
  expect(item).not.toContain('<svg');
  const picture = await sharp(join(dir, '_astro', name)).metadata();
  expect(picture).toMatchObject({ format: 'png', width: Number(width), height: Number(height) });
});
