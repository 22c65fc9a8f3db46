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

test('on a page that is read from the right, drawings, charts and maps stay as they were drawn', async () => {
  const page = await visit(browser, deskUrl, { viewport: { width: 1440, height: 900 } });
  await page.goto(story);
  const places = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('figure svg text')];
    const lefts = (): number[] =>
      texts.map((text) => {
        const from = text.closest('svg')?.getBoundingClientRect().left ?? 0;
        return Math.round(text.getBoundingClientRect().left - from);
      });
    const asDrawn = lefts();
    document.documentElement.dir = 'rtl';
    return { asDrawn, fromTheRight: lefts() };
  });
  expect(places.asDrawn.length).toBeGreaterThan(10);
  expect(places.fromTheRight).toEqual(places.asDrawn);
});

test.each([
  ['1 يناير 2026', 'rtl'],
  ['ما هي السكة (A)؟', 'rtl'],
  ['Gauge (سكة)!', 'ltr'],
])('the letters of %s follow each other as its language reads: %s', async (words, way) => {
  const page = await visit(browser, deskUrl, { viewport: { width: 1440, height: 900 } });
  await page.goto(story);
  const ways = await page.evaluate((label) => {
    const figures = [...document.querySelectorAll('figure:has(svg text)')];
    return figures.map((figure) => {
      const text = [...figure.querySelectorAll('svg text')].find(
        (found) => found.getBoundingClientRect().width > 0,
      );
      if (!(text instanceof SVGTextElement)) return 'no text';
      text.textContent = label;
      const last = text.getNumberOfChars() - 1;
      return text.getExtentOfChar(0).x < text.getExtentOfChar(last).x ? 'ltr' : 'rtl';
    });
  }, words);
  expect(ways.length).toBeGreaterThan(2);
  expect(new Set(ways)).toEqual(new Set([way]));
});
