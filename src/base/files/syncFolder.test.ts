import { linkSync } from 'node:fs';
import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { listFolder } from './folderList.ts';
import { syncFolder } from './syncFolder.ts';

test('only the very files that are wanted stay', async () => {
  const root = await temporaryFolder({
    'dist/a/index.html': 'a',
    'dist/b/index.html': 'b',
    'dist/c/index.html': 'c',
    'next/gone/deep/index.html': 'gone',
    'next/b/index.html': 'b',
  });
  const at = (path: string) => join(root, path);
  await writeFile(at('next/d'), 'd');
  linkSync(at('dist/a/index.html'), at('next/a.html'));
  // Leads to the same file, and is not it.
  await symlink(at('dist/a/index.html'), at('next/e'));
  await symlink(at('nothing'), at('next/f'));
  const wanted = new Map([
    ['a.html', at('dist/a/index.html')],
    // It looks the same, and is another file.
    ['b/index.html', at('dist/b/index.html')],
    ['c/index.html', at('dist/c/index.html')],
    ['e', at('dist/a/index.html')],
    ['f', at('dist/a/index.html')],
    ['d', at('dist/nothing')],
  ]);
  expect(syncFolder(at('next'), wanted)).toEqual(new Set(['a.html']));
  expect(listFolder(at('next')).files).toEqual(['a.html']);
  // The folder of a file that is wanted is not made twice.
  expect((await readdir(at('next'))).toSorted()).toEqual(['a.html', 'b']);
});

test('a folder that is not there is made, and is empty', async () => {
  const root = await temporaryFolder({});
  expect(syncFolder(join(root, 'new'), new Map([['a', join(root, 'a')]]))).toEqual(new Set());
  expect(await readdir(join(root, 'new'))).toEqual([]);
});

test('what a list tells of may be gone by now, and a folder may hold more', async () => {
  const root = await temporaryFolder({ 'next/a/stray.html': 'stray', 'dist/b.html': 'b' });
  const listed = { files: ['b.html', 'a/gone.html'], folders: ['a'] };
  const wanted = new Map([['b.html', join(root, 'dist/b.html')]]);
  expect(syncFolder(join(root, 'next'), wanted, listed)).toEqual(new Set());
  expect(await readdir(join(root, 'next'))).toEqual([]);
});
