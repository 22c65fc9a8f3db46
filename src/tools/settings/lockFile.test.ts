import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ integrity: z.string().optional(), hasInstallScript: z.boolean().optional() }),
  ),
});

/** What each may run is said by `allowScripts` in package.json. */
const withInstallScript = ['node_modules/esbuild'];

test('whatever is installed is named in the lock file with its checksum', async () => {
  const { packages } = lockSchema.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  const unchecked = installed.filter(
    ([, { integrity = '' }]) => !/^sha(?:256|512)-/.test(integrity),
  );
  expect(unchecked.map(([path]) => path)).toEqual([]);
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(
    scripted.map(([path]) => path).filter((path) => !withInstallScript.includes(path)),
  ).toEqual([]);
});
