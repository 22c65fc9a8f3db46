import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { watchFolders } from './watchFolders.ts';

async function watchedFolder() {
  const root = await temporaryFolder({ 'stories/2025/06/first.mdx': 'A train', 'topics.yaml': '' });
  const told: string[] = [];
  const { close } = watchFolders(root, (event, path) => {
    told.push(`${event} ${relative(root, path)}`);
  });
  onTestFinished(close);
  return {
    at: (path: string) => join(root, path),
    /** Waits until all this was told, in any order. */
    expectTold: async (...events: string[]) => {
      await vi.waitFor(() => expect(told).toEqual(expect.arrayContaining(events)), 5000);
      return told.splice(0);
    },
  };
}

test('a file that is written, comes, is renamed or goes', async () => {
  const { at, expectTold } = await watchedFolder();
  await appendFile(at('stories/2025/06/first.mdx'), ' went.');
  await appendFile(at('topics.yaml'), '[]');
  await expectTold('change stories/2025/06/first.mdx', 'change topics.yaml');
  await writeFile(at('stories/2025/06/second.mdx'), 'Another');
  await expectTold('add stories/2025/06/second.mdx');
  await rename(at('stories/2025/06/second.mdx'), at('stories/2025/06/third.mdx'));
  await expectTold('unlink stories/2025/06/second.mdx', 'add stories/2025/06/third.mdx');
  await rm(at('stories/2025/06/third.mdx'));
  await expectTold('unlink stories/2025/06/third.mdx');
});

test('a folder that comes is watched with all that comes into it, also where one went before', async () => {
  const { at, expectTold } = await watchedFolder();
  for (const words of ['one', 'two']) {
    await mkdir(at('stories/2025/07/pictures'), { recursive: true });
    await expectTold('add stories/2025/07');
    await writeFile(at('stories/2025/07/pictures/map.txt'), words);
    await expectTold('add stories/2025/07/pictures/map.txt');
    await rm(at('stories/2025/07'), { recursive: true });
    await expectTold('unlink stories/2025/07');
  }
});

test('a folder that is moved is watched where it stands', async () => {
  const { at, expectTold } = await watchedFolder();
  await rename(at('stories/2025'), at('stories/2026'));
  await expectTold('unlink stories/2025', 'add stories/2026');
  await appendFile(at('stories/2026/06/first.mdx'), ' went.');
  expect(await expectTold('change stories/2026/06/first.mdx')).toHaveLength(1);
});
