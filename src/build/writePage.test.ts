import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { writePage } from './writePage.ts';

const content = new TextEncoder().encode('a page');

test('a page is written, over half a page of a helper that ended too', async () => {
  const dir = await temporaryFolder({ 'stories/half/index.html': 'a much longer page, cut' });
  for (const file of ['stories/half/index.html', 'stories/new/index.html']) {
    await writePage(dir, file, content);
    expect(await readFile(join(dir, file), 'utf8')).toBe('a page');
  }
});

test('a page that has no place is not lost in silence', async () => {
  const dir = await temporaryFolder({ stories: 'a public file where a folder belongs' });
  await expect(writePage(dir, 'stories/drawn/index.html', content)).rejects.toThrow('stories');
});
