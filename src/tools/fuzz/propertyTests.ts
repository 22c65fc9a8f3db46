import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startVitest } from 'vitest/node';
import { listFolder } from '../../base/files/folderList.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs the property tests of parts, besides those of this folder, with the cases of a seed; Vitest
 * itself prints what failed.
 * @returns the files in which a test failed, below the project's folder.
 */
export async function failedPropertyTests(seed: number): Promise<string[]> {
  const files = listFolder(join(project, 'src'))
    .files.filter((file) => file.endsWith('.test.ts') && !/^tools\/fuzz\/|\.site\./.test(file))
    .map((file) => `src/${file}`)
    .filter((file) => readFileSync(join(project, file), 'utf8').includes("from 'fast-check'"));
  const vitest = await startVitest(files, {
    config: join(project, 'src/tools/settings/vitest.config.ts'),
    project: 'parts',
    watch: false,
    reporters: ['agent'],
    env: { SEED: String(seed) },
  });
  const failed = vitest.state.getTestModules().filter((module) => !module.ok());
  await vitest.close();
  return failed.map(({ relativeModuleId }) => relativeModuleId);
}
