import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { paperContent, paperNow } from './fixtureNewsroom.ts';
import { makeUpBriefs } from './briefs/briefs.ts';
import { writeNewsroom } from './briefs/briefText.ts';

const root = join(import.meta.dirname, '../../..');
const run = promisify(execFile);

/**
 * Builds, by the command that an editor uses, a site of the paper's stories and the made-up briefs,
 * whose search is then measured.
 * @param folder a new one, for the newsroom and the site.
 * @returns the folder of the built site.
 * @throws Error with what the build says where it fails.
 */
export async function makeSite(folder: string): Promise<string> {
  const [newsroom, site] = [join(folder, 'newsroom'), join(folder, 'site')];
  await writeNewsroom(newsroom, paperContent, makeUpBriefs());
  await buildSearchSite(newsroom, site, paperNow);
  return site;
}

/**
 * Builds a newsroom by the command that an editor uses.
 * @param now the clock of the build.
 * @throws Error with what the build says where it fails.
 */
export async function buildSearchSite(newsroom: string, site: string, now: string): Promise<void> {
  await run(process.execPath, ['src/cli/build.ts'], {
    cwd: root,
    env: {
      ...process.env,
      CONTENT_DIR: newsroom,
      OUT_DIR: site,
      SITE_URL: '',
      BASE_PATH: '',
      NOW: now,
    },
    // Progress of a large site is told at length.
    maxBuffer: 64 * 1024 * 1024,
  });
}
