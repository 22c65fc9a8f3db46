import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHtml } from 'satteri';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles, readPages, storyAddresses } from '../../tools/fixtures/builtSite.ts';
import { descriptionsIn, toldIn } from '../../tools/fixtures/toldIn.ts';

const dir = inject('deskDir');
const pages = await readPages(dir);
const files = await listFiles(dir);
const siteAddress = 'https://siding.example/desk/';

test('each public story has a twin, and no other file is one', async () => {
  const stories = await storyAddresses(dir);
  const twins = files.filter((file) => file.endsWith('.md'));
  expect(stories.length).toBeGreaterThan(90);
  expect(twins.map((file) => siteAddress + file.replace(/index\.md$/, '')).toSorted()).toEqual(
    stories.toSorted(),
  );
});

test('a twin tells what its page tells: words, links, pictures, footnotes and letters', async () => {
  const told = await Promise.all(
    pages.filter(isStory).map(async ({ file, elements }) => {
      const address = siteAddress + file.replace(/index\.html$/, '');
      const parts = elements.filter(isTold).map((element) => toHtml(withoutMargin(element)));
      const twin = await readFile(join(dir, file.replace(/html$/, 'md')), 'utf8');
      const tell = (html: string) => ({
        file,
        ...toldIn(html, address),
        pictures: descriptionsIn(html),
      });
      return { page: tell(parts.join('\n')), twin: tell(htmlOf(twin)) };
    }),
  );
  expect(told.map(({ twin }) => twin)).toEqual(told.map(({ page }) => page));
  expect(told.flatMap(({ twin }) => twin.pictures).length).toBeGreaterThan(5);
});

test('a page names its twin, whose frontmatter names the page', async () => {
  for (const { file, elements } of pages) {
    const links = elements.flatMap(({ properties: { type, rel, href } }) =>
      type === 'text/markdown' && rel?.toString() === 'alternate' ? [href] : [],
    );
    const isTwinned = files.includes(file.replace(/html$/, 'md'));
    expect(links).toEqual(isTwinned ? [`/desk/${file.replace(/html$/, 'md')}`] : []);
    if (!isTwinned) continue;
    const twin = await readFile(join(dir, file.replace(/html$/, 'md')), 'utf8');
    expect(parse(twin.split('---\n')[1] ?? '')).toMatchObject({
      headline: expect.stringMatching(/./),
      published: expect.stringMatching(/Z$/),
      address: siteAddress + file.replace(/index\.html$/, ''),
    });
  }
});

test('llms.txt leads to twins and full texts that are there, and no sitemap does', async () => {
  const llms = await readFile(join(dir, 'llms.txt'), 'utf8');
  const { links } = toldIn(markdownToHtml(llms).html, siteAddress);
  expect(llms).toMatch(/^# The Siding\n\n> Stories that hold/);
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => !files.includes(link.slice(siteAddress.length)))).toEqual([]);
  const full = await readFile(join(dir, 'sections/yard/llms-full.txt'), 'utf8');
  const first = await readFile(
    join(dir, 'stories/2026/02/everything-a-data-story-holds/index.md'),
    'utf8',
  );
  expect(full.startsWith(first)).toBe(true);
  for (const file of files.filter((name) => name.startsWith('sitemap'))) {
    expect(await readFile(join(dir, file), 'utf8')).not.toMatch(/\.md<|llms/);
  }
});

function isStory({ file }: { readonly file: string }): boolean {
  return files.includes(file.replace(/html$/, 'md'));
}

/** What a page tells of the story itself. */
function isTold({ properties: { className } }: Element): boolean {
  const names = Array.isArray(className) ? className : [];
  return told.some((name) => names.includes(name));
}

const told = [
  ...['story__headline', 'story__standfirst', 'story__lead', 'story__body'],
  ...['corrections', 'sources', 'letters'],
];

/** A story without what stands in its margin of others. */
function withoutMargin(element: Element): Element {
  const isMargin = (child: ElementContent) => child.type === 'element' && child.tagName === 'aside';
  return { ...element, children: element.children.filter((child) => !isMargin(child)) };
}

function htmlOf(twin: string): string {
  return markdownToHtml(twin.replace(/^---\n.*?\n---\n/s, '')).html;
}
