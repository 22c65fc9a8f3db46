import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newsroomFolder } from '../../tools/newsrooms/newsroomFolder.ts';
import { temporaryFolder } from '../../tools/newsrooms/temporaryFolder.ts';
import { siteCompiler } from './siteCompiler.ts';

test('of two that compile the same at once, the later leaves what the first may draw from', async () => {
  const { contentDir } = await newsroomFolder();
  const keptDir = join(await temporaryFolder({}), 'compiled');
  const start = async () => {
    const { PATH } = process.env;
    const environment = { PATH, CONTENT_DIR: contentDir, ASTRO_TELEMETRY_DISABLED: '1' };
    const compiler = siteCompiler({ root: process.cwd(), keptDir, digest: 'a', environment });
    onTestFinished(compiler.end);
    const dir = await compiler.finish({}, 'b');
    return { dir, number: (await stat(dir)).ino };
  };
  const [one, other] = await Promise.all([start(), start()]);
  expect(one.dir).toBe(join(keptDir, 'ab'));
  expect(other).toEqual(one);
  expect(await start()).toEqual(one);
});
