import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { visit } from '../tools/fixtures/visit.ts';

const story = 'stories/2026/02/everything-a-data-story-holds/';
const [dir, deskUrl] = [inject('deskDir'), inject('deskUrl')];

const browser = await sharedBrowser();

test('a drawing is shown in the crop that fits, with legible text, in the colours of the page', async () => {
  const page = await visit(browser, deskUrl, { viewport: { width: 320, height: 900 } });
  await page.goto(story);
  const drawing = page.getByRole('img', { name: 'The siding lies straight.' });
  const colours = new Set<string>();
  for (const [width, words, scheme] of [
    [320, 'The siding', 'light'],
    [390, 'The siding', 'dark'],
    [1440, 'The siding from north to south', 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    // Of two, the one that does not fit is nobody's.
    expect(await drawing.count()).toBe(1);
    const shown = await drawing.evaluate((svg) => {
      const text = svg.querySelector('text') ?? svg;
      const { fill, fontFamily } = getComputedStyle(text);
      const { width: all } = svg.getBoundingClientRect();
      return {
        words: text.textContent,
        height: text.getBoundingClientRect().height,
        fill,
        fontFamily,
        all,
      };
    });
    expect(shown.words).toBe(words);
    expect(shown.height).toBeGreaterThan(12);
    expect(shown.all).toBeLessThanOrEqual(width);
    expect(shown.fontFamily).toContain('Sofia Sans');
    colours.add(shown.fill);
  }
  expect(colours.size).toBe(2);
  expect(
    await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.length - new Set(ids).size;
    }),
  ).toBe(0);
});

test('feeds have a drawing as a picture, with what it shows in words', async () => {
  const feed = await readFile(join(dir, 'rss.xml'), 'utf8');
  const [, width, height, name = ''] =
    /<img width="(\d+)" height="(\d+)" alt="The siding lies straight\." src="[^"]*\/_astro\/(drawing\.[^"]+)"/.exec(
      feed,
    ) ?? [];
  const picture = await sharp(join(dir, '_astro', name)).metadata();
  expect(picture).toMatchObject({ format: 'png', width: Number(width), height: Number(height) });
});
