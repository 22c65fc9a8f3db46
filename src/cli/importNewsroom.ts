import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { CommandContext } from '../base/commandContext.ts';
import { faultOfInstant } from '../base/instant.ts';
import { readTyped } from '../base/readTyped.ts';
import { type Settings, SettingsError } from '../base/settings.ts';
import type { Exported } from '../import/exported.ts';
import { moveIn } from '../import/moveIn.ts';
import { timeZoneOf } from '../import/newsroom/home.ts';
import { countedDrafts } from '../import/report.ts';
import { readGhost } from '../import/sources/ghost.ts';
import { readMarkdown } from '../import/sources/markdown.ts';
import { readWordpress } from '../import/sources/wordpress.ts';

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

function readExport(
  options: ReturnType<typeof readImportOptions>,
  contentDir: string,
  root: string,
): Exported {
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

const sources = ['wordpress', 'ghost', 'markdown'] as const;

/**
 * How `npm run import` was typed: `what` is the export’s file, or its folder; `media` the folder that its pictures are
 * in; `site` the address of the old site.
 */
function readImportOptions(typed: readonly string[]) {
  const usage =
    'Write "npm run import -- wordpress export.xml", "npm run import -- ghost export.json" or "npm run import -- markdown folder", and where wanted --media, --site, --section, --kind, --author, --credit or --date, each with its value; src/import/README.md says what they are.';
  return readTyped(typed, '"npm run import"', usage, (args) => {
    const text = { type: 'string' } as const;
    const options = {
      media: text,
      site: text,
      section: text,
      kind: text,
      author: text,
      credit: text,
      date: text,
    };
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options });
    const [name, what, ...others] = positionals;
    const source = sources.find((known) => known === name);
    if (source === undefined || what === undefined || others.length > 0) throw new RangeError(name);
    const { site, kind, date } = values;
    if (date !== undefined && faultOfInstant(date) !== undefined) {
      throw unfit('--date', date, 'Write a time with its offset, like 2020-01-31T12:00:00Z.');
    }
    if (site !== undefined && !/^https?:\/\/[^/]/.test(URL.parse(site)?.href ?? '')) {
      throw unfit('--site', site, 'Write the address of the old site, like https://example.org.');
    }
    const time = date === undefined ? undefined : new Date(date);
    return { ...values, source, what, kind, date: time };
  });
}

function unfit(option: string, value: string, remedy: string): SettingsError {
  return new SettingsError(`${option} is "${value}". ${remedy}`);
}
