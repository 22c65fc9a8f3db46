import type { AstroIntegration } from 'astro';
import { type Account, hearAccount, type PublicStory } from '../copydesk/account.ts';
import { ContentProblems } from '../problems/problem.ts';
import { environmentOf, type Settings } from '../settings.ts';
import { storyFaults } from './storyFaults.ts';

/**
 * Builds the site's pages with Astro. Sets this process's environment to the settings: Astro's
 * config and the site's own code read them there, and all must build with one clock.
 * @param root the project's folder.
 * @param outDir where to; on the project's file system, since Astro renames from there.
 * @param press sees to which pages are drawn.
 * @param onRead is told the stories that readers can see, when the newsroom was read.
 * @returns what the newsroom holds.
 * @throws ContentProblems of the stories' loader and of stories' own code; whatever a page throws.
 */
export async function renderSite(
  settings: Settings,
  root: string,
  outDir: string,
  press: AstroIntegration,
  onRead: (stories: readonly PublicStory[]) => void,
): Promise<Account> {
  Object.assign(process.env, {
    ...environmentOf(settings),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const { build } = await import('astro');
  try {
    // Astro logs an error with its stack before it throws it; the command words it instead.
    const { account } = await hearAccount(
      () => build({ root, outDir, logLevel: 'silent', integrations: [press] }),
      onRead,
    );
    if (account === undefined) throw new Error('The build loaded no stories.');
    return account;
  } catch (error) {
    const faults = await storyFaults(error, settings.contentDir, outDir);
    throw faults.length > 0 ? new ContentProblems(faults) : error;
  }
}
