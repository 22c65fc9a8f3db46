import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { indexBuiltSite } from '../../../tools/fixtures/indexBuiltSite.ts';
import { readIndexedStories } from '../../../tools/fixtures/readIndexedStories.ts';
import { syntheticSite, syntheticWords } from '../../../tools/newsrooms/syntheticSite.ts';
import { temporaryFolder } from '../../../tools/newsrooms/temporaryFolder.ts';
import { isRecord, listAt, textAt } from '../../typeGuards.ts';
import { indexedPart } from '../../volumes/indexedPart.ts';
import { indexStories } from '../writing/index.ts';

/** What Pagefind's own script finds in an index, which it reads by itself. */
type Search = (term: string) => Promise<{ url: string; score: number; excerpt: string }[]>;

async function stockSearch(folder: string, language: string): Promise<Search> {
  vi.stubGlobal('location', new URL('https://host/worker.js'));
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => language }) });
  vi.stubGlobal('fetch', async (input: string) => {
    return new Response(await readFile(fileURLToPath(new URL(input.replace(/\?.*/, '')))));
  });
  const basePath = pathToFileURL(join(folder, '/')).href;
  const module: unknown = await import(`${basePath}pagefind.js#${language}`);
  if (!makesInstances(module)) throw new TypeError('This is no Pagefind.');
  const instance = module.createInstance({ basePath, baseUrl: '/' });
  return async (term) => {
    const results = listAt(await instance.search(term), 'results').filter(isResult);
    const read = results.map(async (result) => {
      const told = await result.data();
      const [url, excerpt] = [textAt(told, 'url') ?? '', textAt(told, 'excerpt') ?? ''];
      // Pagefind sums up in no certain order, which moves the last digits of a score.
      return { url, excerpt, score: Math.round(result.score * 1000) / 1000 };
    });
    return (await Promise.all(read)).toSorted(
      (a, b) => b.score - a.score || (a.url < b.url ? -1 : 1),
    );
  };
}

function makesInstances(module: unknown): module is {
  createInstance(options: object): { search(term: string): Promise<unknown> };
} {
  return isRecord(module) && typeof module.createInstance === 'function';
}

function isResult(value: unknown): value is { score: number; data(): Promise<unknown> } {
  return isRecord(value) && typeof value.data === 'function';
}

async function wholeIndex(folder: string): Promise<string> {
  const stories = await readIndexedStories(folder);
  const byTime = stories.toSorted((a, b) => a.published.getTime() - b.published.getTime());
  const pages = byTime.map(async ({ path, file }) => ({
    url: path,
    html: indexedPart(await readFile(file, 'utf8')),
  }));
  for (const { path, content } of await indexStories(await Promise.all(pages))) {
    const file = join(folder, 'whole', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return join(folder, 'whole');
}

test.each(['en', 'de'])(
  'of several volumes Pagefind finds what it finds of one index made whole, in %s',
  async (language) => {
    const folder = await temporaryFolder(syntheticSite(700, 1.56));
    const stories = await readIndexedStories(folder);
    const archive = { stories, volumesDir: join(folder, 'kept'), largest: 250 };
    expect(await indexBuiltSite(folder, archive)).toMatchObject({ volumes: 4 });
    const whole = await stockSearch(await wholeIndex(folder), language);
    const parts = await stockSearch(join(folder, 'pagefind'), language);
    for (const term of terms) expect(await parts(term), term).toEqual(await whole(term));
    expect((await parts('gauge')).length).toBeGreaterThan(10);
  },
);

const terms = [
  ...syntheticWords,
  'steel gauge',
  '"euro yuan"',
  'alashankou bogie',
  'number41',
  'border gau',
  'alash',
  'Story 17',
  'nothingofthekind',
  'gaugeless',
];
