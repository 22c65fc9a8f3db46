import { join, relative, resolve } from 'node:path';
import type { CommandContext } from '../base/commandContext.ts';
import type { Settings } from '../base/settings.ts';
import type { Exported } from '../import/exported.ts';
import { moveIn } from '../import/moveIn.ts';
import { timeZoneOf } from '../import/newsroom/home.ts';
import { countedDrafts } from '../import/report.ts';
import { readGhost } from '../import/sources/ghost.ts';
import { readMarkdown } from '../import/sources/markdown.ts';
import { readWordpress } from '../import/sources/wordpress.ts';
import { type ImportOptions, readImportOptions } from './importOptions.ts';

/**
 * Moves what another system exported into the newsroom, and says what came of it.
 * @param typed what was typed after the command.
 * @throws ContentProblems for an export or a newsroom with mistakes; SettingsError for what it does not take.
 */
export async function importNewsroom(
  { contentDir, now }: Settings,
  { root, print }: CommandContext,
  typed: readonly string[],
): Promise<void> {
  const options = readImportOptions(typed);
  const exported = readExport(options, contentDir, root);
  const publicDir = join(root, 'public');
  const { moved, written, left, report } = await moveIn(exported, options, {
    contentDir,
    publicDir,
    now,
  });
  const there = moved.length - written.length;
  print(
    `${countedDrafts(written)} ${written.length === 1 ? 'was' : 'were'} written${there === 0 ? '' : `, ${there} there before`}; ${left} left. ${relative(root, join(contentDir, report))} says what to look at. Then: npm run check.`,
  );
}

function readExport(options: ImportOptions, contentDir: string, root: string): Exported {
  const { source, what, site } = options;
  const file = { path: resolve(root, what), contentDir };
  const media = options.media === undefined ? undefined : resolve(root, options.media);
  const timeZone = timeZoneOf(contentDir);
  const exported =
    source === 'wordpress'
      ? readWordpress(file, media, timeZone)
      : source === 'ghost'
        ? readGhost(file, media)
        : readMarkdown(file, media, timeZone);
  return site === undefined ? exported : { ...exported, sites: [site, ...exported.sites] };
}
