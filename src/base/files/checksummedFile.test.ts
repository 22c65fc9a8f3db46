import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { readChecksummed, writeChecksummed } from './checksummedFile.ts';

test('what was written is read', async () => {
  const path = join(await temporaryFolder({}), 'new/folder/value');
  const value = {
    stories: new Map([['a', { published: new Date(0), topics: new Set(['rail']) }]]),
  };
  await writeChecksummed(path, value);
  await writeChecksummed(path, value);
  expect(await readChecksummed(path)).toEqual(value);
});

test('nothing is read of a file that is missing, cut or altered', async () => {
  const path = join(await temporaryFolder({}), 'value');
  expect(await readChecksummed(path)).toBeUndefined();
  await writeChecksummed(path, { headline: 'A train went' });
  const whole = await readFile(path);
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      await writeFile(path, whole.subarray(0, at));
      expect(await readChecksummed(path)).toBeUndefined();
      const altered = Buffer.from(whole);
      altered[at] = (altered[at] ?? 0) ^ by;
      await writeFile(path, altered);
      expect(await readChecksummed(path)).toBeUndefined();
    }),
  );
});

test('of many who write at once each succeeds, one wins, and nothing else is left', async () => {
  const folder = await temporaryFolder({});
  const path = join(folder, 'value');
  const values = Array.from({ length: 12 }, (_, writer) => ({ writer, words: 'rail'.repeat(9e4) }));
  await Promise.all(values.map((value) => writeChecksummed(path, value)));
  expect(values).toContainEqual(await readChecksummed(path));
  expect(await readdir(folder)).toEqual(['value']);
});

test('what cannot be put in its place leaves nothing behind', async () => {
  const folder = await temporaryFolder({});
  await mkdir(join(folder, 'value/in the way'), { recursive: true });
  await expect(writeChecksummed(join(folder, 'value'), 1)).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['value']);
});
