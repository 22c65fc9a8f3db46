import { linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { assembleEdition } from './assemble.ts';
import { listFolder } from '../base/files/folderList.ts';
import { openLastEdition } from './lastEdition.ts';
import { emptyManifest } from './buildManifest.ts';

/** A workshop, and what puts an edition together there of what was drawn and what is kept. */
async function workshop(files: Readonly<Record<string, string>>) {
  const root = await temporaryFolder(files);
  const at = (path: string): string => join(root, path);
  return {
    at,
    assemble(drawn: Readonly<Record<string, string>>, kept: readonly string[]) {
      mkdirSync(at('drawn'), { recursive: true });
      for (const [file, content] of Object.entries(drawn))
        writeFileSync(at(`drawn/${file}`), content);
      const assembly = {
        drawnDir: at('drawn'),
        dir: at('next'),
        kept: new Map(kept.map((file) => [`pagefind/${file}`, at(`kept/${file}`)])),
      };
      const last = openLastEdition(at('dist'), emptyManifest, '');
      const none = {
        reused: [],
        drawn: [],
        keyed: new Map(),
        indexed: new Map(),
        samples: [],
        images: new Set<string>(),
      };
      assembleEdition(assembly, last, none, '');
      return listFolder(at('next')).files.toSorted();
    },
  };
}

test('what is kept elsewhere comes into the first edition and the next as the very same file', async () => {
  const { at, assemble } = await workshop({ 'kept/one': '1', 'kept/two': '2', 'kept/three': '3' });
  const node = (path: string): number => statSync(at(path)).ino;
  expect(assemble({ 'a.html': 'a' }, ['one', 'two'])).toEqual([
    'a.html',
    'pagefind/one',
    'pagefind/two',
  ]);
  expect(node('next/pagefind/one')).toBe(node('kept/one'));
  const { ctimeMs } = statSync(at('kept/one'));
  expect(assemble({ 'b.html': 'b' }, ['one', 'three'])).toEqual([
    'b.html',
    'pagefind/one',
    'pagefind/three',
  ]);
  expect(node('next/pagefind/three')).toBe(node('kept/three'));
  // It was not so much as named anew.
  expect(statSync(at('kept/one')).ctimeMs).toBe(ctimeMs);
});

test('what was made anew takes the place of what stood, which others still have', async () => {
  const { at, assemble } = await workshop({ 'kept/one': 'damaged' });
  assemble({}, ['one']);
  linkSync(at('next/pagefind/one'), at('seen by readers'));
  await rm(at('kept/one'));
  writeFileSync(at('kept/one'), 'mended');
  assemble({}, ['one']);
  expect(readFileSync(at('next/pagefind/one'), 'utf8')).toBe('mended');
  expect(readFileSync(at('seen by readers'), 'utf8')).toBe('damaged');
});
