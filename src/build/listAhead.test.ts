import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { listAhead } from './listAhead.ts';

// In this thread and in one of its own.
const counts = [0, 10_000];

test.each(counts)(
  'a folder of %s pages is listed with all that is in it, the inner before the outer',
  async (pages) => {
    const root = await temporaryFolder({ 'a/b/c.html': 'c', 'a/d.html': 'd', 'e.html': 'e' });
    const { files, folders } = await listAhead(root, pages)();
    expect(files.toSorted()).toEqual(['a/b/c.html', 'a/d.html', 'e.html']);
    expect(folders).toEqual(['a/b', 'a']);
  },
);

test.each(counts)(
  'a folder that is not there holds nothing; what is no folder cannot be listed (%s pages)',
  async (pages) => {
    const root = await temporaryFolder({ file: '' });
    expect(await listAhead(join(root, 'gone'), pages)()).toEqual({ files: [], folders: [] });
    await expect(listAhead(join(root, 'file'), pages)()).rejects.toThrow('ENOTDIR');
  },
);
