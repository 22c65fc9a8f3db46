import { rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { fileStamp } from './fileStamp.ts';

/** By then, no file of the test was touched lately. */
const later = (): number => Date.now() + 10_000;

test('a file keeps its stamp until somebody touches it, whatever date they give it', async () => {
  const dir = await temporaryFolder({ 'story.mdx': 'A train went.', 'other.mdx': 'A train came.' });
  const [path, other] = [join(dir, 'story.mdx'), join(dir, 'other.mdx')];
  const first = fileStamp(path, later());
  expect(first).toBeDefined();
  expect(fileStamp(path, later())).toBe(first);
  const { atime, mtime } = await stat(path);
  await setTimeout(20);
  await writeFile(path, 'A train goes.');
  await utimes(path, atime, mtime);
  const second = fileStamp(path, later());
  expect(second).not.toBe(first);
  await utimes(other, atime, mtime);
  await rename(other, path);
  expect([first, second]).not.toContain(fileStamp(path, later()));
});

test('a file that was just written has none, for it may be written again unseen; nor has a missing one', async () => {
  const dir = await temporaryFolder({ 'story.mdx': 'A train went.' });
  expect(fileStamp(join(dir, 'story.mdx'))).toBeUndefined();
  expect(fileStamp(join(dir, 'lost.mdx'), later())).toBeUndefined();
});
