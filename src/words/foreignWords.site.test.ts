import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../cli/serve.ts';
import { sharedBrowser } from '../tools/fixtures/browser.ts';
import { listFiles } from '../tools/fixtures/builtSite.ts';
import { shownWords } from '../tools/fixtures/shownWords.ts';
import { visit } from '../tools/fixtures/visit.ts';
import { buildSearchSite } from '../tools/newsrooms/makeSearchSite.ts';
import { greekNewsroom } from '../tools/newsrooms/greekNewsroom.ts';
import { newsroomFolder, storyFile } from '../tools/newsrooms/newsroomFolder.ts';
import { settled } from '../tools/fixtures/settled.ts';

test('where a newsroom has words of its own for all, no page, feed or state of the search holds one of ours', async () => {
  const { contentDir } = await newsroomFolder(greekNewsroom);
  const site = join(contentDir, '../site');
  await buildSearchSite(contentDir, site, '2025-06-14T12:00:00Z');
  const all = await listFiles(site);
  const files = all.filter(
    (file) => /\.(?:html|xml|json|opml)$/.test(file) && !file.endsWith('/datapackage.json'),
  );
  const told: string[] = [];
  for (const file of files.filter((name) => !name.startsWith('pagefind/'))) {
    told.push(...ours(file, await readFile(join(site, file), 'utf8')));
  }
  for (const file of all.filter((name) => /\.(?:ics|css)$/.test(name))) {
    const told = writtenIn(await readFile(join(site, file), 'utf8'));
    expect(ours(file, told)).toEqual([]);
  }
  for (const file of ['404.html', 'calendar.ics', 'taftotita/index.html', 'feeds.css'])
    expect(all).toContain(file);
  expect(told).toEqual([]);

  const served = await serve(site, { host: 'localhost', port: 0, base: '/' });
  const browser = await sharedBrowser();
  onTestFinished(() => served.close());
  for (const [query, shown] of searches) {
    const page = await visit(browser, served.url);
    await page.goto(`search/?${query}`);
    await settled(page);
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

/** What a calendar tells in its texts, and a style sheet writes beside parts of pages. */
function writtenIn(text: string): string {
  const calendar = text.matchAll(/^(?:SUMMARY|DESCRIPTION|LOCATION|NAME|X-WR-CALNAME):(.*)$/gm);
  const sheet = text.matchAll(/(?:content|--[\w-]+-ways):\s*["']([^"']*)["']/g);
  return [...calendar, ...sheet].map(([, words]) => words).join('\n');
}

/** Words in Latin letters that a page or a feed shows, with its name. */
function ours(file: string, source: string): string[] {
  const shown = shownWords(source, file).replaceAll(/\b(?:public\.api\.)?bsky\.app\b/g, ' ');
  return [...shown.matchAll(/[a-z]{2,}/gi)].flatMap(([word]) =>
    names.has(word) ? [] : [`${file}: ${word}`],
  );
}

/** What is called so in every language. */
const names = new Set(['RSS', 'JSON', 'Feed', 'OPML', 'GMT', 'CSV', 'byte']);
