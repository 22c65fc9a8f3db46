import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { headingIds, pageIds } from './headingIds.ts';
import { markdownFeatures } from './markdown.ts';
import { readBody } from './readBody.ts';

const source = fileURLToPath(new URL('../..', import.meta.url));

/** The ids that every story's page has, as the parts around a story write them. */
async function idsAroundStories(): Promise<Set<string>> {
  const files = await Array.fromAsync(
    glob('{layouts,components,story-components}/*.astro', { cwd: source }),
  );
  const texts = await Promise.all(files.map((file) => readFile(join(source, file), 'utf8')));
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '')),
  );
}

test('the ids around a story are kept from its headings', async () => {
  expect([...(await idsAroundStories())].toSorted()).toEqual(pageIds.toSorted());
});

test('a heading that is named as a part of the page gets another id', () => {
  const { headings, problems } = readBody(
    '## Sources\n\n## Sources\n\n## Read next\n',
    'a.mdx',
    (to) => to,
  );
  expect(headings.map(({ slug }) => slug)).toEqual(['sources-1', 'sources-2', 'read-next-1']);
  expect(problems).toEqual([]);
  const html = readBody('<b id="main">x</b>\n', 'a.mdx', (to) => to);
  expect(html.problems.map(({ what }) => what)).toEqual([
    'The id "main" stands in the page already.',
  ]);
});

test('a module’s headings have the ids of a data story’s', async () => {
  const text =
    '## Sources\n\n## A {/* b */} *c* `d` & "e"\n\n## A {1} b\n\n## 中文\n\nText.[^1]\n\n[^1]: A note.\n';
  const { code } = await mdxToJs(text, { features: markdownFeatures, hastPlugins: [headingIds] });
  const ids = [...code.matchAll(/_components\.h2, \{\s*id: "([^"]*)"/g)].map(([, id]) => id);
  const { headings } = readBody(text, 'a.mdx', (to) => to);
  expect(headings.map(({ slug }) => slug)).toEqual(['sources-1', 'a--c-d--e', 'a--b', '中文']);
  expect(ids).toEqual(expect.arrayContaining(headings.map(({ slug }) => slug)));
});
