import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { publishedPackages } from './notices.ts';

test('a site names the licences of the typefaces and of what its pages run', async () => {
  const notices = await readFile(join(inject('siteDir'), 'third-party-notices.txt'), 'utf8');
  for (const name of publishedPackages) expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(notices).toContain('SIL OPEN FONT LICENSE');
  expect(notices).toContain('MIT License');
  expect(notices).toContain('Redistribution and use in source and binary forms');
});

test('every package that the search imports in the browser is named', async () => {
  const files = await Array.fromAsync(glob('src/search/{client,query,pagefind/reading}/**/*.ts'));
  const code = await Promise.all(
    files.filter((file) => !file.endsWith('.test.ts')).map((file) => readFile(file, 'utf8')),
  );
  const imported = code.flatMap((text) =>
    [...text.matchAll(/ from '((?:@[^/']+\/)?[a-z][^/':]*)/g)].map(([, name = '']) => name),
  );
  expect(imported.filter((name) => !publishedPackages.some((known) => known === name))).toEqual([]);
});
