import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Account, PublicStory } from '../copydesk/account.ts';
import { strictest } from '../codePolicy.ts';
import { assembleEdition } from '../reuse/assemble.ts';
import { isStoryPage } from '../drawing/drawnPage.ts';
import { foldersAhead } from '../drawing/foldersAhead.ts';
import { drawingHelpers } from '../drawing/helpers.ts';
import { changedPagesOnly } from '../reuse/changedPages.ts';
import { forgetEditions } from '../reuse/forgetEditions.ts';
import { openLastEdition } from '../reuse/lastEdition.ts';
import { indexAhead } from '../reuse/indexAhead.ts';
import { editionName, readLedger } from '../reuse/ledger.ts';
import { listAhead } from '../reuse/listAhead.ts';
import { openPictureCache } from '../reuse/pictureCache.ts';
import { pictureMakerDigest, pressDigest } from '../reuse/pressDigest.ts';
import { writeSealed } from '../reuse/sealedFile.ts';
import { indexSite, type SearchIndex } from '../search/indexSite.ts';
import { storiesToIndex } from '../reuse/storiesToIndex.ts';
import type { Settings } from '../settings.ts';
import { paths } from '../urls.ts';
import { type BuildAccount, buildAccountLines } from './buildAccount.ts';
import { readBuildOptions } from './buildOptions.ts';
import type { Desk } from './desk.ts';
import { untilItsEnd } from './ownEnd.ts';
import { recordSite, requireOwnSite } from './ownSite.ts';
import { putInPlace, restoreLast } from './putInPlace.ts';
import { renderSite } from './renderSite.ts';
import { requireReplaceable } from './replaceable.ts';
import { refuseShrinking } from './shrinking.ts';
import { writeMarker } from './siteMarker.ts';
import { stopwatch } from './stopwatch.ts';
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

interface MadeEdition {
  readonly account: BuildAccount;
  /** Files of pages. */
  readonly drawn: readonly string[];
  readonly removed: readonly string[];
}

async function makeEdition(
  settings: Settings,
  { root, progress }: Desk,
  workshop: string,
  mayShrink: boolean,
): Promise<MadeEdition> {
  const { end, seconds } = stopwatch();
  const record = join(workshop, 'placed', editionName(settings.outDir));
  const lastStories = await requireOwnSite(settings.outDir, record);
  const site = await emptyFolder(join(workshop, 'sites'));
  const next = join(workshop, 'next', editionName(settings.outDir));
  const listed = listAhead(next);
  const pictures = await openAstroCache(workshop, await pictureMakerDigest(root));
  const ledgerFile = join(workshop, 'ledgers', editionName(settings.outDir));
  const press = await pressDigest(root);
  const last = openLastEdition(settings.outDir, await readLedger(ledgerFile), press);
  const volumesDir = join(workshop, 'volumes');
  const ahead = indexAhead({ drawnDir: site, last, volumesDir });
  const helpers = drawingHelpers(settings.helpers);
  const { integration, pages, expect } = changedPagesOnly(last, helpers, {
    onPage(done, all) {
      if (done === 0) {
        if (!mayShrink) refuseShrinking(publicStories, lastStories);
        end('preparing');
        ahead.stand(pages.reused);
      }
      progress.drew(done, all);
    },
    onStory: ahead.draw,
  });
  const onRead = (found: readonly PublicStory[]): void => {
    end('reading');
    publicStories = found.length;
    ahead.expect(found);
    expect(found.map(({ id }) => id));
    if (last.isBlank)
      endFolders = foldersAhead(
        site,
        found.map(({ id }) => paths.story(id)),
      );
  };
  let publicStories = 0;
  let endFolders: (() => Promise<unknown>) | undefined;
  let stories: Account;
  let index: SearchIndex;
  try {
    stories = await renderSite(settings, root, site, integration, onRead);
    end('drawing');
    index = await indexSite(site, {
      stories: storiesToIndex({ drawnDir: site, last }, pages),
      volumesDir,
      finishAhead: ahead.finish,
    });
    end('indexing');
  } finally {
    ahead.end();
    await endFolders?.();
    progress.clear();
  }
  const assembly = { drawnDir: site, dir: next, kept: index.kept, listed: await listed() };
  const ledger = assembleEdition(assembly, last, pages, press);
  await writeMarker(next, publicStories);
  end('assembling');
  await putInPlace(next, settings.outDir);
  await recordSite(settings.outDir, record, publicStories);
  await writeSealed(ledgerFile, ledger);
  await pictures.seal();
  await forgetEditions(workshop);
  end('placing');
  const standing = new Set([...Object.keys(ledger.pages), ...pages.drawn]);
  const removed = Object.keys(last.ledger.pages).filter((file) => !standing.has(file));
  return {
    account: {
      stories,
      pages: {
        rendered: pages.drawn.length,
        reused: pages.reused.length,
        removed: removed.length,
        stories: pages.drawn.filter(isStoryPage).length,
        helped: helpers.drawn(),
      },
      search: {
        stories: index.pages,
        volumes: { rebuilt: index.made, reused: index.volumes - index.made },
      },
      warnings: stories.modules.map(
        (file) => `${file} has imports or {expressions}: a module, drawn in every build.`,
      ),
      seconds: seconds(),
    },
    drawn: pages.drawn,
    removed,
  };
}

/**
 * Makes a folder that no earlier build knew: what a killed build has left running may still write to
 * its own.
 * @param sites absolute path of the folder that it is made in, of which the rest is removed.
 */
async function emptyFolder(sites: string): Promise<string> {
  await clear(sites);
  const site = join(sites, randomUUID());
  await mkdir(site, { recursive: true });
  return site;
}

/** Of what Astro keeps, only pictures are worth their time; it takes all that it finds as right. */
async function openAstroCache(
  workshop: string,
  maker: string,
): Promise<{ seal: () => Promise<void> }> {
  const cache = join(workshop, 'cache');
  await rm(join(cache, 'data-store.json'), { force: true });
  await rm(join(cache, 'fonts'), { recursive: true, force: true });
  return openPictureCache(join(cache, 'assets'), join(workshop, 'pictures'), maker);
}

/** Where a page failed, others may still be on their way to the disk. */
function clear(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20 });
}
