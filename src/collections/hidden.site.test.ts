import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../tools/fixtures/builtSite.ts';
import { secretWord } from '../tools/newsrooms/fixtureNewsroom.ts';

const [withHidden, without] = [inject('deskDir'), inject('deskWithoutHiddenDir')];

test('a draft and a scheduled story change not one byte of the site', async () => {
  const files = await listFiles(withHidden);
  expect(files).toEqual(await listFiles(without));
  const different: string[] = [];
  for (const file of files) {
    const [one, other] = await Promise.all(
      [withHidden, without].map((dir) => readFile(join(dir, file))),
    );
    if (other === undefined || one?.equals(other) !== true) different.push(file);
  }
  expect(different).toEqual([]);
});

test('no built file, not even a packed one, holds a word of them', async () => {
  const leaking: string[] = [];
  for (const file of await listFiles(withHidden)) {
    const bytes = await readFile(join(withHidden, file));
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
    if (`${file}${text.toString('utf8')}`.toLowerCase().includes(secretWord.toLowerCase())) {
      leaking.push(file);
    }
  }
  expect(leaking).toEqual([]);
});
