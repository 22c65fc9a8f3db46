import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { passthroughImageService } from 'astro/config';
import { buildSettings } from '../buildSettings.ts';
import { untilItsEnd } from '../newsroom/ownEnd.ts';
import { storyFaults } from '../newsroom/storyFaults.ts';
import { guardProcess } from './guardProcess.ts';
import { tell } from './tell.ts';

// Builds a site of nothing but the stories that hold code, just as the whole site is built. Its folder
// is its own: Astro keeps what it reads of a project in one place, where a build may be at work.
process.once('disconnect', () => process.exit());
guardProcess();
const [root = ''] = process.argv.slice(2);
const outDir = join(root, 'site');
try {
  const site = {
    root,
    configFile: relative(root, fileURLToPath(new URL('../../astro.config.mjs', import.meta.url))),
    srcDir: fileURLToPath(new URL('site', import.meta.url)),
    outDir,
    cacheDir: join(root, 'cache'),
    publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
    image: { service: passthroughImageService() },
    logLevel: 'silent',
  } as const;
  await untilItsEnd(
    () => build(site),
    () => undefined,
  );
  await tell({ tells: 'end' });
} catch (error) {
  const problems = await storyFaults(error, buildSettings().contentDir, outDir);
  await tell({ tells: 'problems', problems });
  await tell({ tells: 'end', message: problems.length > 0 ? undefined : String(error) });
}
process.exit();
