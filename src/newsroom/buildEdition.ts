import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { strictest } from '../codePolicy.ts';
import type { Settings } from '../settings.ts';
import { buildAccountLines } from './buildAccount.ts';
import { readBuildOptions } from './buildOptions.ts';
import type { Desk } from './desk.ts';
import { makeEdition } from './makeEdition.ts';
import { untilItsEnd } from './ownEnd.ts';
import { restoreLast } from './putInPlace.ts';
import { requireReplaceable } from './replaceable.ts';
import { takeTurn } from './turn.ts';

/**
 * Builds the site and its search index aside, puts them in place of the last edition, and says what
 * was made. What would come out as it stands is taken over. Whatever fails, the last edition stays
 * as it was.
 * @param typed what was typed after the command.
 * @throws ContentProblems, SettingsError, or what a page throws.
 */
export async function buildEdition(
  given: Settings,
  desk: Desk,
  typed: readonly string[] = [],
): Promise<void> {
  const { root, home, say, complain } = desk;
  const { verbose, json, code, shrink } = readBuildOptions(typed);
  const settings = { ...given, code: strictest(code, given.code) };
  await requireReplaceable(settings, root, home);
  const workshop = join(root, '.edition');
  const giveBack = await takeTurn(workshop, complain);
  try {
    await restoreLast(settings.outDir);
    const { account, drawn, removed } = await untilItsEnd(
      () => makeEdition(settings, desk, workshop, shrink),
      complain,
    );
    if (json) say(JSON.stringify(account));
    else {
      if (verbose) for (const file of drawn) say(`Drew ${file}`);
      if (verbose) for (const file of removed) say(`Removed ${file}`);
      const place = relative(root, settings.outDir);
      for (const line of buildAccountLines(account, place)) say(line);
    }
  } finally {
    await clear(join(workshop, 'sites'));
    await giveBack();
  }
}

/** Where a page failed, others may still be on their way to the disk. */
function clear(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20 });
}
