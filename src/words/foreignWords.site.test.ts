import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { expect, onTestFinished, test } from 'vitest';
import { stringify } from 'yaml';
import { serve } from '../cli/serve.ts';
import { openBrowser } from '../tools/fixtures/browser.ts';
import { listFiles } from '../tools/fixtures/builtSite.ts';
import { shownWords } from '../tools/fixtures/shownWords.ts';
import { visit } from '../tools/fixtures/visit.ts';
import { buildSearchSite } from '../tools/newsrooms/makeSearchSite.ts';
import {
  newsroomFolder,
  publicationText,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { english, wordKeys } from './catalogues.ts';

/** A newsroom without one Latin letter in its own words, and with words of its own for every message. */
const newsroom = {
  'publication.yaml': publicationText({
    name: 'Το Εύρος',
    tagline: 'Για γραμμές',
    description: 'Νέα για γραμμές.',
    language: 'el',
  }),
  'sections.yaml': '- id: rail\n  name: Τρένα\n',
  'topics.yaml': '- id: borders\n  name: Σύνορα\n',
  'authors.yaml': '- id: rail-desk\n  name: Η Σύνταξη\n  role: Νέα\n',
  'series.yaml': '- id: lines\n  name: Γραμμές\n',
  'front.yaml': stringify({
    pins: [{ story: '2025/05/second', place: 1, until: '2025-07-01T00:00:00Z' }],
    breaking: { text: 'Νέα', until: '2025-07-01T00:00:00Z' },
    figures: [
      { label: 'Ευρώ', value: '1', change: '+1', source: 'Πηγή', asOf: '2025-06-01', every: 'day' },
      {
        label: 'Ευρώ',
        value: '1',
        change: '-1',
        source: 'Πηγή',
        asOf: '2025-06-01',
        every: 'week',
      },
      {
        label: 'Ευρώ',
        value: '1',
        change: '0',
        source: 'Πηγή',
        asOf: '2025-05-01',
        every: 'month',
      },
    ],
  }),
  'words.yaml': stringify(
    Object.fromEntries(wordKeys.map((key) => [key, inGreekLetters(english[key])])),
  ),
  [storyFile]: storyText(
    {
      headline: 'Ένα τρένο έφυγε',
      standfirst: 'Έφυγε από εδώ.',
      kicker: 'Νέα',
      dateline: 'Αθήνα',
      topics: '[borders]',
      series: 'lines',
      countries: '[GR, KZ]',
      updated: '2025-06-13T09:00:00+08:00',
      formerly: '[/old/]',
      sources: '\n  - name: Πηγή\n    date: 2025-06-11',
      corrections: '\n  - date: 2025-06-13\n    text: Έφυγε αργά.',
    },
    'Έφυγε σιδηρόδρομος.\n\n<Note>Σωστό.</Note>\n\n<KeyFacts>\n\n- Ένα\n\n</KeyFacts>\n',
  ),
  'stories/2025/05/second.mdx': storyText(
    {
      headline: 'Ένα άλλο',
      standfirst: 'Έφυγε από αλλού.',
      published: '2025-05-12T21:40:00+08:00',
      countries: '[GR]',
      kind: 'brief',
      series: 'lines',
    },
    'Έφυγε.\n',
  ),
};

test('where a newsroom has words of its own for all, no page, feed or state of the search holds one of ours', async () => {
  const { contentDir } = await newsroomFolder(newsroom);
  const site = join(contentDir, '../site');
  await buildSearchSite(contentDir, site, '2025-06-14T12:00:00Z');
  const files = (await listFiles(site)).filter((file) => /\.(?:html|xml|json|opml)$/.test(file));
  const told: string[] = [];
  for (const file of files.filter((name) => !name.startsWith('pagefind/'))) {
    told.push(...ours(file, await readFile(join(site, file), 'utf8')));
  }
  expect(files).toContain('404.html');
  expect(told).toEqual([]);

  const served = await serve(site, { host: 'localhost', port: 0, base: '/' });
  const browser = await openBrowser();
  onTestFinished(async () => {
    await browser.close();
    await served.close();
  });
  for (const [query, shown] of searches) {
    const page = await visit(browser, served.url);
    await page.goto(`search/?${query}`, { waitUntil: 'networkidle' });
    await page.locator(shown).first().waitFor();
    expect(ours(`${query}.html`, await page.content())).toEqual([]);
  }
  const offline = await visit(browser, served.url, { mayComplain: true });
  await offline.route('**/pagefind/**', (route) => route.abort());
  await offline.goto('search/?q=τρένο');
  await offline.locator('[data-search="failed"]').waitFor();
  expect(ours('failed.html', await offline.content())).toEqual([]);

  const old = await visit(browser, served.url, { mayComplain: true });
  await old.addInitScript('delete Array.prototype.toSorted; delete globalThis.WebAssembly');
  await old.goto('search/?q=τρένο');
  await old.locator('[data-search="unscripted"]').waitFor();
  expect(ours('old.html', await old.content())).toEqual([]);

  const printed = await visit(browser, served.url);
  await printed.goto(storyFile.replace('.mdx', '/'));
  await printed.emulateMedia({ media: 'print' });
  expect(ours('print.html', await printed.evaluate(generatedWords))).toEqual([]);
});

/** Searches that come out in each way, and what is shown then. */
const searches: readonly (readonly [query: string, shown: string])[] = [
  ['', '[data-search="hint"]'],
  ['q=τρένο', '[data-search="results"] li'],
  ['q=κλμνξο', '[data-search="none"]'],
  ['q=σιδηρόδρμος', '[data-search="searched"]'],
  ['q=τρένο+αλλού', '[data-search="results"] li'],
  [
    'section=rail&kind=brief&country=GR&from=2025-05-01&to=2025-06-30',
    '[data-search="chosen"] button',
  ],
];

/** What style sheets write before and after the parts of a page; it runs in the page. */
function generatedWords(): string {
  return [...document.querySelectorAll('*')]
    .flatMap((element) => ['::before', '::after'].map((part) => getComputedStyle(element, part)))
    .map(({ content }) => content)
    .filter((content) => content !== 'none' && content !== 'normal')
    .join(' ');
}

/** Words in Latin letters that a page or a feed shows, with its name. */
function ours(file: string, source: string): string[] {
  return [...shownWords(source, file).matchAll(/[a-z]{2,}/gi)].flatMap(([word]) =>
    names.has(word) ? [] : [`${file}: ${word}`],
  );
}

/** What is called so in every language. */
const names = new Set(['RSS', 'JSON', 'Feed', 'OPML', 'GMT']);

/** A message with the same names in it, and no Latin letter beside them. */
function inGreekLetters(message: string): string {
  return literalsIn(parse(message, { captureLocation: true })).reduceRight(
    (text, { start, end }) =>
      text.slice(0, start) + text.slice(start, end).replaceAll(/[a-z]/gi, 'ω') + text.slice(end),
    message,
  );
}

/** Where the text of a message stands, in the order of the message. */
function literalsIn(elements: readonly MessageFormatElement[]): { start: number; end: number }[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return literalsIn(element.children);
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return Object.values(element.options).flatMap(({ value }) => literalsIn(value));
    }
    const { start, end } = element.location ?? {};
    if (element.type !== TYPE.literal || !start || !end) return [];
    return [{ start: start.offset, end: end.offset }];
  });
}
