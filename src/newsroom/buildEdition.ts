import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { indexSite } from '../search/indexSite.ts';
import { readIndexedStories } from '../search/readIndexedStories.ts';
import type { Settings } from '../settings.ts';
import { accountLine } from './accountLines.ts';
import type { Desk } from './desk.ts';
import { requireReplaceable } from './folders.ts';
import { putInPlace } from './putInPlace.ts';
import { renderSite } from './renderSite.ts';
import { takeTurn } from './turn.ts';

/**
 * Builds the site and its search index aside, puts them in place of the last edition, and says what
 * was made. Whatever fails, the last edition stays as it was.
 * @throws ContentProblems, SettingsError, or what a page throws.
 */
export async function buildEdition(settings: Settings, desk: Desk): Promise<void> {
  const { root, say, complain } = desk;
  const start = performance.now();
  await requireReplaceable(settings, root);
  const workshop = join(root, '.edition');
  const giveBack = await takeTurn(workshop, complain);
  const site = join(workshop, 'site');
  try {
    await rm(site, { recursive: true, force: true });
    const { account, pages } = await renderSite(settings, root, site);
    const stories = await readIndexedStories(site);
    await indexSite(site, { stories, volumesDir: join(workshop, 'volumes') });
    await putInPlace(site, settings.outDir);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const place = relative(root, settings.outDir);
    say(`Built ${pages === 1 ? '1 page' : `${pages} pages`} in ${seconds} s: ${place}`);
    say(`${accountLine(account)}.`);
  } finally {
    await rm(site, { recursive: true, force: true });
    await giveBack();
  }
}
