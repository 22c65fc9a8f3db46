import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { listAhead } from './listAhead.ts';

test('a folder is listed with all that is in it, the inner before the outer', async () => {
  const root = await temporaryFolder({ 'a/b/c.html': 'c', 'a/d.html': 'd', 'e.html': 'e' });
  const { files, folders } = await listAhead(root)();
  expect(files.toSorted()).toEqual(['a/b/c.html', 'a/d.html', 'e.html']);
  expect(folders).toEqual(['a/b', 'a']);
});

test('a folder that is not there holds nothing; what is no folder cannot be listed', async () => {
  const root = await temporaryFolder({ file: '' });
  expect(await listAhead(join(root, 'gone'))()).toEqual({ files: [], folders: [] });
  await expect(listAhead(join(root, 'file'))()).rejects.toThrow('ENOTDIR');
});
