import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { assembleEdition } from '../reuse/assemble.ts';
import { changedPagesOnly } from '../reuse/changedPages.ts';
import { openLastEdition } from '../reuse/lastEdition.ts';
import { ledgerPath, readLedger } from '../reuse/ledger.ts';
import { pressDigest } from '../reuse/pressDigest.ts';
import { writeSealed } from '../reuse/sealedFile.ts';
import { indexSite } from '../search/indexSite.ts';
import type { Settings } from '../settings.ts';
import { accountLine } from './accountLines.ts';
import type { Desk } from './desk.ts';
import { requireReplaceable } from './folders.ts';
import { putInPlace } from './putInPlace.ts';
import { renderSite } from './renderSite.ts';
import { takeTurn } from './turn.ts';

/**
 * Builds the site and its search index aside, puts them in place of the last edition, and says what
 * was made. What would come out as it stands is taken over. Whatever fails, the last edition stays
 * as it was.
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
    const lap = (name: string) => say(`${name} ${((performance.now() - start) / 1000).toFixed(2)}`);
    const press = await pressDigest(root);
    const ledgerFile = ledgerPath(workshop, settings.outDir);
    const last = openLastEdition(settings.outDir, await readLedger(ledgerFile), press);
    lap('opened');
    const { integration, pages } = changedPagesOnly(last, () => undefined);
    const account = await renderSite(settings, root, site, integration);
    lap('drawn');
    const ledger = assembleEdition(site, last, pages, press);
    lap('assembled');
    await indexSite(site);
    lap('indexed');
    await putInPlace(site, settings.outDir);
    await writeSealed(ledgerFile, ledger);
    lap('placed');
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const place = relative(root, settings.outDir);
    say(`Built ${pages.count === 1 ? '1 page' : `${pages.count} pages`} in ${seconds} s: ${place}`);
    say(`${pages.reused.length} reused`);
    say(`${accountLine(account)}.`);
  } finally {
    await rm(site, { recursive: true, force: true });
    await giveBack();
  }
}
