import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Change, changesSince, countChanges, remember } from '../announce/changes.ts';
import type { Hub } from '../announce/hub.ts';
import { indexNowHub } from '../announce/indexNow.ts';
import type { Network } from '../announce/post.ts';
import { readBuiltFeeds } from '../announce/readBuiltFeeds.ts';
import { readBuiltPages } from '../announce/readBuiltPages.ts';
import { type AnnouncedRecord, readRecord, writeRecord } from '../announce/record.ts';
import { notify } from '../announce/notify.ts';
import { webSubHub } from '../announce/webSub.ts';
import { requirePublication } from '../content/reading/readPublication.ts';
import type { Publication } from '../content/fields/publication.ts';
import { placeOfSite, type Settings, SettingsError } from '../base/settings.ts';
import { absoluteUrl, paths } from '../base/addresses.ts';
import type { CommandContext } from '../base/commandContext.ts';
import { isWithin } from '../base/files/isWithin.ts';
import { readTyped } from '../base/readTyped.ts';

/**
 * Tells those whom publication.yaml names what is new in the built site since they were last told.
 * What one of them does not accept is said, and waits for the next run: it is nobody's mistake here.
 * @param typed what was typed behind the command.
 * @throws ContentProblems, or SettingsError.
 */
export async function announceEdition(
  settings: Settings,
  { root, environment, print, printError }: CommandContext,
  typed: readonly string[],
  network: Network,
): Promise<void> {
  const { dryRun, baseline, json } = readAnnounceOptions(typed);
  const publication = requirePublication(settings.contentDir);
  if (!publication.indexnow && !publication.websub) {
    print('Nobody is told: publication.yaml names neither indexnow nor websub.');
    return;
  }
  const file = recordFile(environment['ANNOUNCED_FILE'], root, settings.outDir);
  const record = await readRecord(file);
  for (const hub of await hubsOf(publication, { ...settings, json }, record)) {
    const changes = changesSince(hub.told, hub.found);
    const wanted = changes.filter(hub.wants);
    if (dryRun) {
      print(dryRunLines(hub, wanted));
      continue;
    }
    remember(hub.told, baseline ? changes : changes.filter((change) => !hub.wants(change)));
    // Before anyone is told, so that it is known to be possible afterwards.
    await writeRecord(file, record);
    if (baseline) {
      print(
        `${hub.name} is taken to know the ${hub.things} that there are: ${hub.found.size}; nobody is told.`,
      );
      continue;
    }
    await announce(hub, wanted, network, { print, printError }, () => writeRecord(file, record));
  }
}

async function announce(
  hub: Hub,
  changes: readonly Change[],
  network: Network,
  { print, printError }: Pick<CommandContext, 'print' | 'printError'>,
  save: () => Promise<void>,
): Promise<void> {
  if (changes.length === 0) {
    print(`${hub.name}: nothing is new.`);
    return;
  }
  const told: Change[] = [];
  const untold = await notify(hub.notifications(changes), network, async (accepted) => {
    told.push(...accepted);
    remember(hub.told, accepted);
    await save();
  });
  if (told.length > 0) print(`${hub.name} was told of ${hub.things}: ${countChanges(told)}.`);
  if (untold.changes.length > 0) {
    printError(
      `${hub.name} was not told of ${hub.things}: ${countChanges(untold.changes)}. ${untold.reasons.join(' ')} They wait for the next run.`,
    );
  }
}

function dryRunLines({ name, things }: Hub, changes: readonly Change[]): string {
  if (changes.length === 0) return `${name}: nothing is new.`;
  return [
    `${name} would be told of ${things}: ${countChanges(changes)}.`,
    ...changes.map(({ kind, url }) => `  ${kind.padEnd('removed'.length)}  ${url}`),
  ].join('\n');
}

async function hubsOf(
  { url, indexnow, websub }: Publication,
  settings: Settings & { readonly json: boolean },
  record: AnnouncedRecord,
): Promise<Hub[]> {
  const { outDir, json } = settings;
  const { site, base } = placeOfSite(settings, url);
  const home = absoluteUrl(site, base, paths.front);
  // Read whoever is told: it makes sure that this is the site of that address.
  const pages = await readBuiltPages(outDir, home);
  if (indexnow) await requireKey(join(outDir, paths.indexNowKey(indexnow.key)));
  return [
    ...(indexnow ? [indexNowHub(indexnow, home, record.indexnow, pages)] : []),
    ...(websub
      ? [webSubHub(websub, record.websub, await feedsOf(outDir, home, websub, json))]
      : []),
  ];
}

/** Feeds that name another hub or none, or that a host gives without naming it, a hub would drop. */
async function feedsOf(
  outDir: string,
  home: string,
  hub: string,
  json: boolean,
): Promise<Map<string, string>> {
  const feeds = await readBuiltFeeds(outDir, home, { hub, json });
  if (feeds.size > 0) return feeds;
  throw new SettingsError(
    `No feed in ${outDir} names the hub ${hub}, which drops what does not name it. Build the site with "npm run build", and publish it, before it is announced.`,
  );
}

async function requireKey(file: string): Promise<void> {
  await access(file).catch(() => {
    throw new SettingsError(
      `${file} is missing, by which IndexNow knows the key. Build the site with "npm run build", and publish it, before it is announced.`,
    );
  });
}

/** Anything in the site's folder is published, and lost with the next build. */
function recordFile(named: string | undefined, root: string, outDir: string): string {
  const file = resolve(root, named || '.announced.json');
  if (!isWithin(file, outDir)) return file;
  throw new SettingsError(
    `ANNOUNCED_FILE is ${file}, which is in the site’s own folder. Set it to a file outside of OUT_DIR.`,
  );
}

/**
 * How `npm run announce` was typed: `dryRun` tells nobody, and says what would be told; `baseline` tells nobody, and
 * takes all that is there as told; `json` tells of JSON feeds too: the host sends the header that names their hub.
 */
function readAnnounceOptions(typed: readonly string[]) {
  const usage =
    'Write "npm run announce", and where wanted "-- --dry-run", "-- --baseline" or "-- --json" behind it.';
  return readTyped(typed, '"npm run announce"', usage, (args) => {
    const flag = { type: 'boolean', default: false } as const;
    const options = { 'dry-run': flag, baseline: flag, json: flag };
    const { 'dry-run': dryRun, ...values } = parseArgs({ args, options }).values;
    return { dryRun, ...values };
  });
}
