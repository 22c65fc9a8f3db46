import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { visit } from '../tools/fixtures/visit.ts';
import { settled } from '../tools/fixtures/settled.ts';

const story = 'stories/2025/06/alashankou-freight-milestone/';

const browser = await sharedBrowser();

test('an explainer stands in short in the margin, beside the text that links to it, and nowhere else', async () => {
  const page = await visit(browser, inject('siteUrl'), {
    viewport: { width: 1440, height: 900 },
  });
  await page.goto(story);
  await settled(page);
  const notes = page.getByRole('complementary');
  expect(await notes.count()).toBe(2);
  expect(await notes.first().ariaSnapshot()).toMatchInlineSnapshot(`
    "- complementary:
      - paragraph: Explainer
      - paragraph:
        - link "What a break of gauge is, and how freight gets across it":
          - /url: /stories/2026/11/what-a-break-of-gauge-is/
      - paragraph: Railways in China and Kazakhstan are built to track gauges 85 millimetres apart. At the border the load, the bogies or the wheels have to change."
  `);
  const text = page.getByRole('paragraph').filter({ hasText: 'Chinese track is 1,435' });
  const [note, beside] = [await notes.first().boundingBox(), await text.boundingBox()];
  if (!note || !beside) throw new Error('They are not in sight.');
  expect(note.x).toBeGreaterThan(beside.x + beside.width);
  // The key facts above it reach below the beginning of the text.
  const facts = await page.getByRole('region', { name: 'At a glance' }).boundingBox();
  expect(note.y).toBeGreaterThan(beside.y - 16);
  expect(note.y).toBeGreaterThan((facts?.y ?? Infinity) + (facts?.height ?? 0));
  expect(note.y).toBeLessThan(beside.y + beside.height);
  // A phone has no margin, and the text the same spaces as one without a note.
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await notes.count()).toBe(0);
  const below = await page.getByRole('heading', { name: 'Where the track changes' }).boundingBox();
  const [other, next] = ['Open round the clock', 'A green channel'];
  const plain = await page.getByRole('heading', { name: other }).boundingBox();
  const follows = await page.getByRole('paragraph').filter({ hasText: next }).boundingBox();
  const noted = await text.boundingBox();
  if (!below || !plain || !follows || !noted) throw new Error('They are not in sight.');
  expect(noted.y - below.y - below.height).toBeCloseTo(follows.y - plain.y - plain.height, 0);
});

test('feeds have the link alone', async () => {
  const feed = await readFile(join(inject('siteDir'), 'rss.xml'), 'utf8');
  expect(feed).toContain('break of gauge');
  expect(feed).not.toContain('explainers__');
});
