import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFolder } from '../base/files/folderList.ts';
import { contentsOf } from '../tools/fixtures/contentsOf.ts';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { compressFiles } from './compressFiles.ts';

const page = '<p>A train ran on the wider gauge.</p>'.repeat(40);
const other = '<p>A train ran on a narrow gauge..</p>'.repeat(40);

/** The last edition, compressed, and a place for the next. */
async function lastEdition(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder({});
  const [last, next, record] = ['last', 'next', 'kept/record'].map((name) => join(folder, name));
  if (last === undefined || next === undefined || record === undefined) throw new Error('Three.');
  await write(last, files);
  await compressFiles(last, join(folder, 'nothing'), record);
  return { last, next, record, compressNext: () => compressFiles(next, last, record) };
}

async function write(dir: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
}

async function inode(path: string): Promise<number> {
  return (await stat(path)).ino;
}

test('beside each text stand both forms of it, which say the same', async () => {
  const names = [
    'html',
    'css',
    'js',
    'mjs',
    'json',
    'xml',
    'svg',
    'txt',
    'webmanifest',
    'opml',
    'csv',
  ];
  const texts = [
    ...names.map((ending) => `a/b.${ending}`),
    '.well-known/security.txt',
    'ÜBER.HTML',
  ];
  const { last } = await lastEdition(Object.fromEntries(texts.map((file) => [file, page])));
  expect(listFolder(last).files.toSorted()).toEqual(
    texts.flatMap((file) => [file, `${file}.br`, `${file}.gz`]).toSorted(),
  );
  for (const file of texts) {
    expect(brotliDecompressSync(await readFile(join(last, `${file}.br`))).toString()).toBe(page);
    expect(gunzipSync(await readFile(join(last, `${file}.gz`))).toString()).toBe(page);
  }
});

test.each([
  'a.jpg',
  'a.woff2',
  'a.pf_fragment',
  '_headers',
  '.deploy/a.txt',
  'a/.b/c.html',
  '.a.json',
  'html',
])('%s is no text that readers ask for', async (file) => {
  const { last } = await lastEdition({ [file]: page });
  expect(listFolder(last).files).toEqual([file]);
});

test.each(['', 'a', 'lost'])(
  'a text that would not become smaller stays alone: "%s"',
  async (text) => {
    const { last } = await lastEdition({ 'a.txt': text });
    expect(listFolder(last).files).toEqual(['a.txt']);
  },
);

test.each(['.gz', '.br'])('a %s of the newsroom’s own stays as it is', async (ending) => {
  const { last, next, compressNext } = await lastEdition({ 'a.csv': page });
  await mkdir(next);
  await link(join(last, 'a.csv'), join(next, 'a.csv'));
  await write(next, { [`a.csv${ending}`]: 'own' });
  await compressNext();
  expect(listFolder(next).files.toSorted()).toEqual(['a.csv', `a.csv${ending}`]);
  expect(await readFile(join(next, `a.csv${ending}`), 'utf8')).toBe('own');
});

test('what is as it was is taken over, also where it was written again', async () => {
  const { last, next, compressNext } = await lastEdition({ 'a.html': page, 'b.html': page });
  await write(next, { 'b.html': page });
  await link(join(last, 'a.html'), join(next, 'a.html'));
  await compressNext();
  for (const file of ['a.html.br', 'a.html.gz', 'b.html.br', 'b.html.gz'])
    expect(await inode(join(next, file))).toBe(await inode(join(last, file)));
});

test.each([
  ['changed', (last: string) => writeFile(join(last, 'a.html.gz'), 'damaged')],
  ['gone', (last: string) => rm(join(last, 'a.html.gz'))],
  [
    'of the same size',
    async (last: string) => {
      const { size } = await stat(join(last, 'a.html.gz'));
      await rm(join(last, 'a.html.gz'));
      await writeFile(join(last, 'a.html.gz'), Buffer.alloc(size));
    },
  ],
])('what somebody did to the last edition’s counts for nothing: %s', async (_, harm) => {
  const { last, next, compressNext } = await lastEdition({ 'a.html': page });
  await harm(last);
  await write(next, { 'a.html': page });
  await compressNext();
  expect(gunzipSync(await readFile(join(next, 'a.html.gz'))).toString()).toBe(page);
});

test('an edition compressed on the last is the one compressed from nothing', async () => {
  const name = fc.constantFrom('a.html', 'b/a.html', 'c.css', 'c.css.gz', 'd.txt', 'e.jpg');
  const files = fc.dictionary(name, fc.constantFrom(page, other, 'short'), {
    noNullPrototype: true,
  });
  await fc.assert(
    fc.asyncProperty(files, files, async (before, after) => {
      const { last, next, compressNext } = await lastEdition(before);
      await mkdir(next);
      for (const [file, text] of Object.entries(after)) {
        if (before[file] !== text) await write(next, { [file]: text });
        else {
          await mkdir(dirname(join(next, file)), { recursive: true });
          await link(join(last, file), join(next, file));
        }
      }
      await compressNext();
      const { last: clean } = await lastEdition(after);
      expect(contentsOf(next)).toEqual(contentsOf(clean));
    }),
    { numRuns: 40 },
  );
});
