import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { codeDigest } from './codeDigest.ts';

const files = {
  'src/pages/index.astro': '<p>One</p>',
  'src/base/times.ts': 'export const one = 1;',
  'src/base/times.test.ts': 'test();',
  'src/tools/fuzz/fuzz.ts': 'run();',
  'src/README.md': 'The layers',
  'package.json': '{}',
};

test.each([
  ['src/pages/index.astro', true],
  ['src/base/times.ts', true],
  ['src/pages/new.astro', true],
  ['package.json', true],
  ['src/base/times.test.ts', false],
  ['src/tools/fuzz/fuzz.ts', false],
  ['src/README.md', false],
  ['public/mark.svg', false],
])('another %s: other code that draws? %s', async (file, isOther) => {
  const root = await temporaryFolder({ ...files, 'public/mark.svg': 'a' });
  const before = codeDigest(root);
  expect(codeDigest(root)).toBe(before);
  await writeFile(join(root, file), 'changed');
  expect(codeDigest(root) !== before).toBe(isOther);
});
