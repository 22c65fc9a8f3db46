import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { pageWriter } from './writePage.ts';

const content = new TextEncoder().encode('a page');

test('a page is written where nothing stands, and a public file stays', async () => {
  const dir = await temporaryFolder({ 'stories/public/index.html': 'a public file' });
  const write = pageWriter(dir);
  write('stories/public/index.html', content);
  write('stories/drawn/index.html', content);
  const read = (file: string) => readFile(join(dir, file), 'utf8');
  expect(await read('stories/public/index.html')).toBe('a public file');
  expect(await read('stories/drawn/index.html')).toBe('a page');
});

test('a page that has no place is not lost in silence', async () => {
  const dir = await temporaryFolder({});
  await writeFile(join(dir, 'stories'), 'a public file where a folder belongs');
  const write = pageWriter(dir);
  expect(() => {
    write('stories/drawn/index.html', content);
  }).toThrow('stories');
});
