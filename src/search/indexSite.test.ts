import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { indexSite } from './indexSite.ts';

async function site(pages: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'index-site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  return folder;
}

function story(language: string, text: string): string {
  return `<html lang="${language}"><body><h1>${text}</h1><p data-pagefind-body>${text}</p></body></html>`;
}

async function contents(folder: string): Promise<[string, string][]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    names
      .toSorted()
      .map(async (name): Promise<[string, string]> => [name, await readFile(name, 'base64')]),
  );
}

const pages = {
  'index.html': story('en', 'The front page'),
  'stories/2025/06/one/index.html': story('en-GB', 'Alashankou'),
  'stories/2025/07/two/index.html': story('zh-Hans', '轨距'),
  'stories/2025/07/moved/index.html': '<html lang="en"><body>A redirect</body></html>',
};

test('stories can be found, each in its language; other pages and redirects cannot', async () => {
  expect(await indexSite(await site(pages))).toEqual({ pages: 2, languages: ['en-gb', 'zh-hans'] });
});

test('a site without a story has an index without a page', async () => {
  expect(await indexSite(await site({}))).toEqual({ pages: 0, languages: [] });
});

test('the same pages give the same files, and nothing of an earlier index stays', async () => {
  const folder = await site(pages);
  await indexSite(folder);
  const first = await contents(join(folder, 'pagefind'));
  await writeFile(join(folder, 'stories/2025/06/one/index.html'), story('en-GB', 'Horgos'));
  await indexSite(folder);
  expect(await contents(join(folder, 'pagefind'))).not.toEqual(first);
  await writeFile(join(folder, 'stories/2025/06/one/index.html'), story('en-GB', 'Alashankou'));
  await indexSite(folder);
  expect(await contents(join(folder, 'pagefind'))).toEqual(first);
});

test('only what the search page asks for is there', async () => {
  const folder = await site({ 'stories/one/index.html': story('en', 'Alashankou') });
  await indexSite(folder);
  const names = (await readdir(join(folder, 'pagefind'))).map((name) =>
    name.replace(/_[0-9a-f]{6,}/, '_…'),
  );
  expect(names.toSorted()).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.en_….pf_meta',
    'pagefind.js',
    'vocabulary',
    'wasm.en.pagefind',
    'wasm.unknown.pagefind',
  ]);
});
