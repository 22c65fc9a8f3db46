import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { serve } from '../newsroom/serve.ts';
import { indexBuiltSite } from './indexBuiltSite.ts';
import { readIndexedStories } from './readIndexedStories.ts';
import { makeSite } from '../search/bench/makeSite.ts';
import { fixtureNow, paperContent, paperNow, writeFixtureNewsroom } from './fixtureNewsroom.ts';

const run = promisify(execFile);

/**
 * Builds the paper, and the desk under a base, with and without its stories that are not public, by
 * the command that an editor uses; serves them while the tests run.
 */
export default async function prepareSites({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sites-'));
  const below = (name: string): string => join(folder, name);
  await writeFixtureNewsroom(below('newsroom'), true);
  await writeFixtureNewsroom(below('newsroom-without-hidden'), false);
  const desk = { BASE_PATH: '/desk/', NOW: fixtureNow };
  // One after the other: Astro keeps what it reads in one place.
  await build({ CONTENT_DIR: paperContent, OUT_DIR: below('site'), NOW: paperNow });
  await build({ ...desk, CONTENT_DIR: below('newsroom'), OUT_DIR: below('desk') });
  await build({ ...desk, CONTENT_DIR: below('newsroom-without-hidden'), OUT_DIR: below('bare') });
  // Archives as small as these are one volume each; the search of several is tested on the desk's.
  for (const name of ['desk', 'bare']) {
    const stories = await readIndexedStories(below(name));
    await indexBuiltSite(below(name), {
      stories,
      volumesDir: below(`${name}-volumes`),
      largest: 30,
    });
  }
  provide('rankedDir', await makeSite(below('ranked')));
  const site = await serve(below('site'), { host: 'localhost', port: 0, base: '/' });
  const deskSite = await serve(below('desk'), { host: 'localhost', port: 0, base: '/desk/' });
  provide('siteDir', below('site'));
  provide('siteUrl', site.url);
  provide('deskDir', below('desk'));
  provide('deskUrl', deskSite.url);
  provide('deskWithoutHiddenDir', below('bare'));
  return async () => {
    await Promise.all([site.close(), deskSite.close()]);
    await rm(folder, { recursive: true });
  };
}

async function build(environment: Readonly<Record<string, string>>): Promise<void> {
  await run(process.execPath, ['src/newsroom/build.ts'], {
    // Not all of Vitest's own, of which Astro would take some for its own.
    env: { PATH: process.env['PATH'], ...environment },
  });
}
