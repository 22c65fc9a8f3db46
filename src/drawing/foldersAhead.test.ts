import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/temporaryFolder.ts';
import { foldersAhead } from './foldersAhead.ts';

test('folders are made beside what else goes on', async () => {
  const dir = await temporaryFolder({});
  const end = foldersAhead(dir, ['/stories/2025/06/a/', '/stories/2025/06/b/']);
  await expect
    .poll(() => readdir(join(dir, 'stories/2025/06')).catch(() => []))
    .toEqual(['a', 'b']);
  await end();
});

test('what cannot be made is left to whoever writes there', async () => {
  const dir = await temporaryFolder({ stories: 'a file' });
  const end = foldersAhead(dir, ['/stories/2025/06/a/', '/topics/']);
  await end();
  expect(await readdir(dir)).toContain('stories');
});
