import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { strictest } from '../base/codePolicy.ts';
import type { CommandContext } from '../base/commandContext.ts';
import type { Settings } from '../base/settings.ts';
import { type BuildReport, buildReportLines } from './buildReport.ts';
import { readBuildOptions } from './buildOptions.ts';
import { lookAtEdition } from './unchangedEdition.ts';
import { withoutExit } from './withoutExit.ts';
import { restoreLast } from './putInPlace.ts';
import { requireReplaceable } from './replaceable.ts';
import { takeBuildLock } from './buildLock.ts';

/**
 * Builds the site and its search index aside, puts them in place of the last edition, and says what
 * was made. What would come out as it stands is taken over. Whatever fails, the last edition stays
 * as it was.
 * @param typed what was typed after the command.
 * @throws ContentProblems, SettingsError, or what a page throws.
 */
export async function buildEdition(
  given: Settings,
  context: CommandContext,
  typed: readonly string[] = [],
): Promise<void> {
  const { root, home, print, printError } = context;
  const options = readBuildOptions(typed);
  const { verbose, json, code, compress } = options;
  const settings = { ...given, code: strictest(code, given.code) };
  await requireReplaceable(settings, root, home);
  const workDir = join(root, '.edition');
  const releaseLock = await takeBuildLock(workDir, printError);
  try {
    await restoreLast(settings.outDir);
    const standing = await lookAtEdition(settings, root, workDir, compress);
    const make = async (): Promise<BuildReport> => {
      // What reads and draws takes longer to load than it takes to see that there is nothing to do.
      const { makeEdition } = await import('./makeEdition.ts');
      const made = await withoutExit(
        () => makeEdition(settings, context, workDir, standing.code, options),
        printError,
      );
      await standing.replacedBy(made);
      if (verbose && !json) {
        for (const file of made.drawn) print(`Drew ${file}`);
        for (const file of made.removed) print(`Removed ${file}`);
      }
      return made.report;
    };
    const report = standing.unchanged ?? (await make());
    const place = relative(root, settings.outDir);
    const lines = json ? [JSON.stringify(report)] : buildReportLines(report, place);
    for (const line of lines) print(line);
  } finally {
    // Where a page failed, others may still be on their way to the disk.
    await rm(join(workDir, 'sites'), { recursive: true, force: true, maxRetries: 20 });
    await releaseLock();
  }
}
