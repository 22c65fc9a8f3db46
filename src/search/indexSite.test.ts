import {
  appendFile,
  cp,
  glob,
  link,
  mkdir,
  readdir,
  readFile,
  rm,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { afterAllTests, type AtEnd, temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { listFolder } from '../base/files/folderList.ts';
import { contentsOf } from '../tools/fixtures/contentsOf.ts';
import { indexBuiltSite } from '../tools/fixtures/indexBuiltSite.ts';
import { startIndexWorker } from './indexWorker.ts';
import type { SearchIndex } from './siteIndex.ts';
import { entryFile } from './pagefind/indexFiles.ts';
import { readEntry } from './pagefind/reading/pieces.ts';
import { readIndexedStories } from '../tools/fixtures/readIndexedStories.ts';
import { type Pages, syntheticSite } from '../tools/newsrooms/syntheticSite.ts';

function story(language: string, text: string): string {
  return (
    `<html lang="${language}"><body><h1>${text}</h1><p data-pagefind-body>${text}</p>` +
    '<i data-pagefind-sort="published:1749735600"></i></body></html>'
  );
}

/** Indexes a site, with volumes kept beside it. */
async function index(folder: string, largest?: number): Promise<SearchIndex> {
  const stories = await readIndexedStories(join(folder, 'site'));
  const volumesDir = join(folder, 'volumes');
  return indexBuiltSite(join(folder, 'site'), {
    stories,
    volumesDir,
    ...(largest === undefined ? {} : { largest }),
  });
}

function site(pages: Pages, atEnd?: AtEnd): Promise<string> {
  return temporaryFolder(
    Object.fromEntries(Object.entries(pages).map(([path, html]) => [`site/${path}`, html])),
    atEnd,
  );
}

function files(folder: string): string[] {
  return listFolder(folder).files.toSorted();
}

/** The kinds of files of an index, with what differs from story to story left out. */
function kinds(folder: string): string[] {
  const names = files(join(folder, 'site/pagefind'));
  // Names end in marks, and those of fragments start with their volume's.
  const mark = /(?:(?<=fragment\/)\d+-|(?<=[_-]))[\da-z]+(?=\.\w+$)/;
  const kinds = names.map((name) => (name === entryFile ? name : name.replace(mark, '…')));
  return [...new Set(kinds.map((name) => name.replace(/\d+/, '…')))].toSorted();
}

test('stories can be found, each in its language; other pages and redirects cannot', async () => {
  const folder = await site({
    'index.html': '<html lang="en"><body>The front page</body></html>',
    'stories/2025/06/one/index.html': story('en-GB', 'Alashankou'),
    'stories/2025/06/one-more/index.html': story('en', 'Khorgos'),
    'stories/2025/07/two/index.html': story('zh-Hans', '轨距'),
    'stories/2025/07/moved/index.html': '<html lang="en"><body>A redirect</body></html>',
  });
  expect(await index(folder)).toMatchObject({ pages: 3, languages: ['en', 'zho'] });
});

describe('the entry of an index says', () => {
  const written = [
    ['ru', 'Ширина колеи', 'ru', false],
    ['vi', 'Đường sắt ạ', 'vi', false],
    ['de', 'Spurweite (轨距)', 'de', true],
    ['zh-Hans', '轨距', 'zho', true],
    ['ja', 'ひろがる', 'jpn', true],
    ['ko', '궤간', 'ko', true],
    ['th', 'รางรถไฟ', 'tha', true],
  ] as const;
  let languages: ReturnType<typeof readEntry>['languages'];
  const atEnd = afterAllTests();
  beforeAll(async () => {
    const pages = written.map(
      ([language, text]) =>
        [`stories/2025/06/${language}/index.html`, story(language, text)] as const,
    );
    const folder = await site(Object.fromEntries(pages), atEnd);
    await index(folder);
    ({ languages } = readEntry(await readFile(join(folder, 'site/pagefind', entryFile), 'utf8')));
  });

  test.each(written)(
    'of stories in %s, as “%s”, whether they may hold text without spaces',
    (_language, _text, name, unspaced) => {
      expect(Object.keys(languages)).toHaveLength(written.length);
      expect(languages[name]?.unspaced).toBe(unspaced);
    },
  );
});

test('a site without a story has an index without a page', async () => {
  expect(await index(await site({}))).toMatchObject({ pages: 0, languages: [] });
});

test('only what the search page and Pagefind’s own script ask for is there', async () => {
  const folder = await site({ 'stories/one/index.html': story('en', 'Alashankou') });
  await index(folder);
  expect(kinds(folder)).toEqual([
    'fragment/….pf_fragment',
    'index/en_….pf_index',
    'pagefind-entry.json',
    'pagefind-….6.0.js',
    'pagefind.en_….pf_meta',
    'pagefind.js',
    'vocabulary/en-ends-…_….words',
    'wasm.en-….pagefind',
  ]);
});

describe('an archive in several volumes', () => {
  const pages = syntheticSite(60, 8);
  const [oldest = ''] = Object.keys(pages);
  const newest = Object.keys(pages).at(-1) ?? '';

  let indexedBefore: string;
  const atEnd = afterAllTests();
  beforeAll(async () => {
    indexedBefore = await site(pages, atEnd);
    await index(indexedBefore, 20);
  });

  /** A copy of the site as it was indexed, with what was kept of that. */
  async function indexedSite(): Promise<string> {
    const folder = await temporaryFolder({});
    await cp(indexedBefore, folder, { recursive: true, preserveTimestamps: true });
    return folder;
  }

  test('holds what the search asks for, and what all volumes need once', async () => {
    const folder = await site(pages);
    expect(await index(folder, 20)).toMatchObject({ pages: 60, volumes: 6, made: 6 });
    expect(kinds(folder)).toEqual([
      'facets/de_….facets',
      'fragment/….pf_fragment',
      'index/de_….pf_index',
      'index/en_….pf_index',
      'pagefind-entry.json',
      'pagefind-….6.0.js',
      'pagefind.de_….pf_meta',
      'pagefind.en_….pf_meta',
      'pagefind.js',
      'vocabulary/de-ends-…_….words',
      'vocabulary/de-starts-…_….words',
      'vocabulary/en-ends-…_….words',
      'wasm.de-….pagefind',
      'wasm.en-….pagefind',
    ]);
  });

  test('has the vocabulary of one in one volume', async () => {
    const whole = await site(pages);
    await index(whole);
    const vocabulary = join('site/pagefind', 'vocabulary');
    expect(contentsOf(join(indexedBefore, vocabulary))).toEqual(
      contentsOf(join(whole, vocabulary)),
    );
  });

  test('costs what changed, and is the same as if it were made anew', async () => {
    const folder = await indexedSite();
    const shipped = () => contentsOf(join(folder, 'site/pagefind'));
    const first = shipped();
    expect(await index(folder, 20)).toMatchObject({ made: 0 });
    expect(shipped()).toEqual(first);

    const written = join(folder, 'site', newest);
    await writeFile(written, (pages[newest] ?? '').replace('Number', 'Horgos'));
    expect(await index(folder, 20)).toMatchObject({ made: 1 });
    const changed = shipped();
    expect([...changed.keys()].filter((name) => first.has(name)).length).toBeGreaterThan(10);
    expect(changed).not.toEqual(first);

    await rm(join(folder, 'volumes'), { recursive: true });
    expect(await index(folder, 20)).toMatchObject({ made: 6 });
    expect(shipped()).toEqual(changed);
    // Of the volume that the change left behind nothing stays; the words of the older ones and the index
    // are kept beside.
    expect(await readdir(join(folder, 'volumes'))).toHaveLength(6 + 2);
  });

  test('is not made anew for what stands beside a story', async () => {
    const folder = await indexedSite();
    const page = pages[oldest] ?? '';
    const beside = page.replace('Beside it', 'Read next: another');
    expect(beside).not.toBe(page);
    await writeFile(join(folder, 'site', oldest), beside);
    expect(await index(folder, 20)).toMatchObject({ made: 0 });
  });

  test('is the same in another folder, whatever order its pages were written in', async () => {
    const other = await site(Object.fromEntries(Object.entries(pages).toReversed()));
    await index(other, 20);
    expect(contentsOf(join(other, 'site/pagefind'))).toEqual(
      contentsOf(join(indexedBefore, 'site/pagefind')),
    );
  });

  test.each<[string, (volume: string) => Promise<void>]>([
    ['gone', (volume) => rm(volume, { recursive: true })],
    ['without its list of files', (volume) => rm(join(volume, 'manifest.json'))],
    ['whose list is cut short', (volume) => writeFile(join(volume, 'manifest.json'), '{"key":')],
    ['with a file that grew', (volume) => appendFile(join(volume, 'words.json'), ' ')],
    ['with a file that changed', (volume) => flip(join(volume, 'words.json'))],
    ['without a file', (volume) => rm(join(volume, 'en.words'))],
    ['of another name', (volume) => replaceByNeighbour(volume)],
  ])('makes a kept volume that is %s anew', async (_state, spoil) => {
    const folder = await indexedSite();
    const first = contentsOf(join(folder, 'site/pagefind'));
    const [kept = ''] = await keptVolumes(folder);
    await spoil(join(folder, 'volumes', kept));
    await mkdir(join(folder, 'volumes/half-written'));
    expect(await index(folder, 20)).toMatchObject({ made: 1 });
    expect(contentsOf(join(folder, 'site/pagefind'))).toEqual(first);
    expect(await readdir(join(folder, 'volumes'))).toHaveLength(6 + 2);
  });

  test.each<[string, (sum: string) => Promise<void>]>([
    ['is gone', (sum) => rm(sum, { recursive: true })],
    ['changed', (sum) => flip(join(sum, 'words.json'))],
    ['is cut short', (sum) => writeFile(join(sum, 'words.json'), '[')],
    ['lacks where they stand', (sum) => rm(join(sum, 'en.words'))],
    ['has one turned', (sum) => flip(join(sum, 'en.words'))],
  ])('is the same also where what is kept of older words %s', async (_state, spoil) => {
    const folder = await indexedSite();
    const first = contentsOf(join(folder, 'site/pagefind'));
    const [sum = ''] = await keptSums(folder);
    await spoil(join(folder, 'volumes', sum));
    // What is made of them is there too, and would need none of it.
    await rm(join(folder, 'volumes', await keptIndex(folder)), { recursive: true });
    expect(await index(folder, 20)).toMatchObject({ made: 0 });
    expect(contentsOf(join(folder, 'site/pagefind'))).toEqual(first);
    expect(await keptSums(folder)).toEqual([sum]);
  });

  test.each<[string, (index: string) => Promise<void>]>([
    ['is gone', (index) => rm(index, { recursive: true })],
    ['has a file turned', (index) => flip(join(index, aFile(index)))],
    ['lacks a file', (index) => rm(join(index, aFile(index)))],
    ['has an entry that is cut short', (index) => writeFile(join(index, entryFile), '{')],
  ])('is the same also where the kept index %s', async (_state, spoil) => {
    const folder = await indexedSite();
    const first = contentsOf(join(folder, 'site/pagefind'));
    const kept = await keptIndex(folder);
    await spoil(join(folder, 'volumes', kept));
    expect(await index(folder, 20)).toMatchObject({ made: 0 });
    expect(contentsOf(join(folder, 'site/pagefind'))).toEqual(first);
    expect(await keptIndex(folder)).toBe(kept);
  });

  test('takes files of the index before that are as they would be made, if they are whole', async () => {
    const [folder, other] = [await indexedSite(), await site(pages)];
    const before = join(folder, 'volumes', await keptIndex(folder));
    await flip(join(before, aFile(before)));
    for (const made of [folder, other]) {
      await change(made, newest, 'Horgos');
      await index(made, 20);
    }
    expect(contentsOf(join(folder, 'site/pagefind'))).toEqual(
      contentsOf(join(other, 'site/pagefind')),
    );
  });

  test('takes its vocabulary from the kept sum of words, until an older volume changes', async () => {
    const folder = await indexedSite();
    const sums = await keptSums(folder);
    await change(folder, newest, 'Horgos');
    await index(folder, 20);
    expect(await keptSums(folder)).toEqual(sums);
    await change(folder, oldest, 'Horgos');
    await index(folder, 20);
    expect(await keptSums(folder)).not.toEqual(sums);
    const anew = join(folder, 'anew');
    await cp(join(folder, 'site'), join(anew, 'site'), { recursive: true });
    await index(anew, 20);
    expect(contentsOf(join(folder, 'site/pagefind'))).toEqual(
      contentsOf(join(anew, 'site/pagefind')),
    );
  });

  test('shares its files with what is kept, and mends them without touching who shares them too', async () => {
    const folder = await site(pages);
    await index(folder, 20);
    const shipped = join(folder, 'site/pagefind');
    for (const [kind, made] of [
      ['.pf_fragment', 1],
      ['.pf_meta', 0],
    ] as const) {
      const [file = ''] = files(shipped).filter((name) => name.endsWith(kind));
      const sound = await readFile(join(shipped, file));
      const seen = join(folder, `seen by readers${kind}`);
      await link(join(shipped, file), seen);
      await flip(join(shipped, file));
      const spoilt = await readFile(seen);
      expect(await index(folder, 20)).toMatchObject({ made });
      expect(await readFile(join(shipped, file))).toEqual(sound);
      expect(await readFile(seen)).toEqual(spoilt);
    }
  });

  test('never writes to a file of an index that stood there, which others may share', async () => {
    const folder = await site(pages);
    await index(folder, 20);
    await cp(join(folder, 'site'), join(folder, 'former'), { recursive: true });
    const former = contentsOf(join(folder, 'former/pagefind'));
    const shared = join(folder, 'shared');
    await mkdir(shared);
    for (const [place, name] of [...former.keys()].entries()) {
      await link(join(folder, 'site/pagefind', name), join(shared, String(place)));
    }
    await change(folder, newest, 'Horgos');
    await index(folder, 20);
    for (const [place, content] of [...former.values()].entries()) {
      expect(await readFile(join(shared, String(place)), 'latin1')).toBe(content);
    }
  });

  function change(folder: string, page: string, word: string): Promise<void> {
    return writeFile(join(folder, 'site', page), (pages[page] ?? '').replace('Number', word));
  }
});

/** The keys of the volumes that are kept, sorted. */
async function keptVolumes(folder: string): Promise<string[]> {
  const others = [...(await keptSums(folder)), await keptIndex(folder)];
  return (await readdir(join(folder, 'volumes'))).filter((key) => !others.includes(key)).toSorted();
}

/** The key of the index that is kept. */
async function keptIndex(folder: string): Promise<string> {
  const kept = await readdir(join(folder, 'volumes'));
  return kept.find((name) => name.startsWith('index-')) ?? '';
}

/** A file of an index that is not made again where an index before has it. */
function aFile(index: string): string {
  return files(index).find((name) => name.endsWith('.pf_index')) ?? '';
}

/** The keys of what is kept of words alone. */
async function keptSums(folder: string): Promise<string[]> {
  const manifests = await Array.fromAsync(
    glob('*/manifest.json', { cwd: join(folder, 'volumes') }),
    async (name): Promise<[string, string]> => [
      dirname(name),
      await readFile(join(folder, 'volumes', name), 'utf8'),
    ],
  );
  return manifests.filter(([, list]) => !list.includes('pagefind')).map(([key]) => key);
}

async function flip(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes.set([(bytes[40] ?? 0) ^ 1], 40);
  await writeFile(file, bytes);
}

async function replaceByNeighbour(volume: string): Promise<void> {
  const [, next = ''] = await keptVolumes(dirname(dirname(volume)));
  await rm(volume, { recursive: true });
  await cp(join(dirname(volume), next), volume, { recursive: true });
}

test('a page that vanishes while it is indexed is an error that is told', async () => {
  const folder = await site({ 'stories/one/index.html': story('en', 'Alashankou') });
  const stories = await readIndexedStories(join(folder, 'site'));
  await rm(join(folder, 'site/stories'), { recursive: true });
  const worker = startIndexWorker();
  onTestFinished(worker.end);
  await expect(worker.index({ stories, volumesDir: join(folder, 'volumes') })).rejects.toThrow(
    'The search index could not be made.',
  );
});
