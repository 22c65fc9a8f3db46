import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { visit } from './visit.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const paper = [
  '',
  'stories/2025/06/alashankou-freight-milestone/',
  'stories/2026/11/how-an-hs-code-is-built/',
  'search/?q=gauge',
  'search/?author=rail-desk',
  'search/?q=china&from=2025-06-01&to=2025-06-30',
];
const fixture = [
  'stories/2026/02/everything-a-data-story-holds/',
  'stories/2026/02/a-story-that-is-a-module/',
  'stories/2026/02/was-die-spurweite-ist/',
  'sections/line/',
  'sections/line/1/',
  'sections/depot/',
  'topics/',
  'authors/night-desk/',
  'archive/',
  'archive/2026/02/',
  'feeds/',
  'kinds/brief/',
  'about/',
  'corrections/',
  '404.html',
];

describe.each([
  { colorScheme: 'light', width: 390 },
  { colorScheme: 'dark', width: 1440 },
] as const)('axe finds nothing, $colorScheme at $width pixels', ({ colorScheme, width }) => {
  const kinds = [
    ...paper.map((path) => ({ path, url: inject('siteUrl') })),
    ...fixture.map((path) => ({ path, url: inject('deskUrl') })),
  ];
  test.each(kinds)('on "$path"', async ({ path, url }) => {
    const page = await visit(browser, url, { colorScheme, viewport: { width, height: 900 } });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.evaluate(axe);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))).toEqual(
      [],
    );
  });
});
