import { readdir, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../tools/newsrooms/temporaryFolder.ts';
import { forgetEditions } from './forgetEditions.ts';

test('the editions built last are remembered, with what waits for them', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const files = names.flatMap((name) => [`manifests/${name}`, `next/${name}/index.html`]);
  const workDir = await temporaryFolder(Object.fromEntries(files.map((file) => [file, ''])));
  for (const [age, name] of ['c', 'a', 'd', 'b'].entries()) {
    await utimes(join(workDir, 'manifests', name), 1000 - age, 1000 - age);
  }
  await forgetEditions(workDir, 2);
  expect(await readdir(join(workDir, 'manifests'))).toEqual(['a', 'c']);
  expect(await readdir(join(workDir, 'next'))).toEqual(['a', 'c']);
});
