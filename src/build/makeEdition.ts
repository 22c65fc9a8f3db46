import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type ContentSummary, summarize } from '../content/summary.ts';
import { withExcerpts } from '../content/excerpts.ts';
import { openReadings, readEdition } from '../content/readEdition.ts';
import { isStoryPage } from './drawnPage.ts';
import { type EditionData, openEdition } from '../content/editionData.ts';
import { openImageStore } from './imageStore.ts';
import { assetsFolder } from '../media/siteImage.ts';
import { ContentProblems } from '../base/problems/problem.ts';
import { compressFiles } from './compressFiles.ts';
import { copyFiles } from './copyFiles.ts';
import type { BuildOptions } from './buildOptions.ts';
import { warningLines } from './buildReport.ts';
import { type SearchedEdition, searchedEdition } from './searchedEdition.ts';
import { assembleEdition } from './assemble.ts';
import { listFolder } from '../base/files/folderList.ts';
import { forgetEditions } from './forgetEditions.ts';
import { indexAhead } from './indexAhead.ts';
import { type LastEdition, openLastEdition } from './lastEdition.ts';
import { editionName, type BuildManifest, readManifest } from './buildManifest.ts';
import { listAhead } from './listAhead.ts';
import { imageCodeDigest } from '../base/codeDigest.ts';
import type { CommandContext } from '../base/commandContext.ts';
import { writeChecksummed } from '../base/files/checksummedFile.ts';
import { keptReadNext } from '../lists/readNext/keptReadNext.ts';
import { readNextStories } from '../lists/readNext/readNextStories.ts';
import type { SearchIndex } from '../search/siteIndex.ts';
import type { Settings } from '../base/settings.ts';
import { compileFor, startCompiling } from './compileSite.ts';
import { paths } from '../base/addresses.ts';
import { beforeAllStories } from '../search/indexValues.ts';
import type { Dated } from '../search/volumes/cutVolumes.ts';
import type { DrawnPages } from './drawChanged.ts';
import { drawEdition } from './drawEdition.ts';
import { recordSite, requireOwnSite } from './ownSite.ts';
import { putInPlace } from './putInPlace.ts';
import { refuseShrinking } from './shrinking.ts';
import { writeHostFiles } from './writeHostFiles.ts';
import { writeMarker } from '../base/siteMarker.ts';
import { type Stopwatch, stopwatch } from './stopwatch.ts';
import { type PlacedEdition, waitingOf } from './unchangedEdition.ts';

/** An edition that was made and stands in its place. */
export interface MadeEdition extends PlacedEdition {
  /** Files of pages. */
  readonly drawn: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Makes an edition and puts it in its place.
 * @param workDir absolute path of the folder that builds work in.
 * @param code digest of the code that draws.
 * @param options as they were typed.
 * @throws ContentProblems, SettingsError, or what a page throws; the last edition stands then.
 */
export async function makeEdition(
  settings: Settings,
  { root, progress }: CommandContext,
  workDir: string,
  code: string,
  { shrink, compress }: Pick<BuildOptions, 'shrink' | 'compress'>,
): Promise<MadeEdition> {
  const watch = stopwatch();
  const { outDir } = settings;
  const name = editionName(root, outDir);
  const record = join(workDir, 'placed', name);
  const lastStories = await requireOwnSite(outDir, record);
  const drawnDir = await emptyFolder(join(workDir, 'sites'));
  const next = join(workDir, 'next', name);
  const manifestFile = join(workDir, 'manifests', name);
  const images = await openImageStore(
    join(workDir, 'images'),
    settings.contentDir,
    imageCodeDigest(root),
  );
  const compiler = startCompiling(settings, code);
  const last = openLastEdition(outDir, await readManifest(manifestFile, code), code);
  const listed = listAhead(next, Object.keys(last.manifest.pages).length);
  const places = { drawnDir, last, volumesDir: join(workDir, 'volumes') };
  const ahead = indexAhead(places);
  let searched: SearchedEdition | undefined;
  try {
    const { edition, newsroom, problems } = await readEdition(
      settings,
      root,
      false,
      await openReadings(root, settings.contentDir, code),
    );
    if (problems.length > 0) {
      throw new ContentProblems(withExcerpts(problems, settings.contentDir));
    }
    const answers = join(workDir, 'watched', name);
    searched = searchedEdition(edition, { ...places, ahead }, answers, code);
    openEdition({
      ...edition,
      watched: searched.watched,
      readNext: await readNextOf(edition, workDir, name, code),
    });
    if (!shrink) refuseShrinking(edition.stories.length, lastStories);
    ahead.expect(archiveOf(edition));
    watch.end('reading');
    const compiled = await compileFor(compiler, { edition, newsroom });
    const summary = summarize(newsroom, settings.now);
    const waiting = waitingOf(newsroom, settings.now);
    watch.end('compiling');
    const pages = await drawEdition(settings, compiled, {
      afterStories: searched.afterStories,
      last,
      dir: drawnDir,
      ahead,
      images,
      progress,
    });
    watch.end('drawing');
    const imageFiles = await images.finish();
    copyFiles(edition, drawnDir);
    const assets = assetsOf(compiled, imageFiles);
    const names = assets.map(([file]) => file);
    await writeHostFiles(settings, { edition, pages, drawnDir, lastDir: outDir, assets: names });
    watch.end('images');
    const index = await searched.index;
    watch.end('indexing');
    const kept = new Map([...index.kept, ...assets]);
    const assembly = { drawnDir, dir: next, kept, listed: await listed() };
    const manifest = assembleEdition(assembly, last, pages, code);
    if (compress) await compressFiles(next, outDir, join(workDir, 'compressed', name));
    await writeMarker(next, edition.stories.length);
    watch.end('assembling');
    const state = await putInPlace(next, outDir);
    await recordSite(outDir, record, edition.stories.length);
    await writeChecksummed(manifestFile, manifest);
    await forgetEditions(workDir);
    watch.end('placing');
    const warnings = warningLines(newsroom.notes, summary.modules, await searched.unfound());
    const made = madeEdition(summary, warnings, pages, index, last, manifest, watch);
    return { ...made, ...waiting, state };
  } finally {
    ahead.end();
    await searched?.end();
    images.end();
    await compiler.end();
    progress.clear();
  }
}

/** A folder that no earlier build knew: what a killed build has left running may still write to its own. */
async function emptyFolder(sites: string): Promise<string> {
  await rm(sites, { recursive: true, force: true, maxRetries: 20 });
  const site = join(sites, randomUUID());
  await mkdir(site, { recursive: true });
  return site;
}

function readNextOf(
  { stories, publication }: EditionData,
  workDir: string,
  name: string,
  code: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const told = readNextStories(stories, publication?.language ?? 'en');
  return keptReadNext(told, join(workDir, 'readNext', name), code);
}

/** All that can be found, in the order of time in which the search index has it. */
function archiveOf({ stories, pages }: EditionData): Dated[] {
  return [
    ...stories.map(({ id, data }) => ({ path: paths.story(id), published: data.published })),
    ...pages
      .filter(({ data }) => data.search)
      .map(({ path }) => ({ path, published: beforeAllStories })),
  ];
}

/** Styles, scripts, typefaces and images, by their files in the site. */
function assetsOf(compiled: string, images: ReadonlyMap<string, string>): [string, string][] {
  const client = join(compiled, 'client', assetsFolder);
  const assets = listFolder(client).files.map((file) => [file, join(client, file)] as const);
  return [...assets, ...images].map(([file, path]) => [`${assetsFolder}/${file}`, path]);
}

function madeEdition(
  stories: ContentSummary,
  warnings: readonly string[],
  pages: DrawnPages,
  index: SearchIndex,
  last: LastEdition,
  manifest: BuildManifest,
  watch: Stopwatch,
): Pick<MadeEdition, 'report' | 'drawn' | 'removed'> {
  const standing = new Set([...Object.keys(manifest.pages), ...pages.drawn]);
  const removed = Object.keys(last.manifest.pages).filter((file) => !standing.has(file));
  return {
    report: {
      stories,
      pages: {
        rendered: pages.drawn.length,
        reused: pages.reused.length,
        removed: removed.length,
        stories: pages.drawn.filter(isStoryPage).length,
      },
      search: {
        stories: index.pages,
        volumes: { rebuilt: index.made, reused: index.volumes - index.made },
      },
      warnings,
      seconds: watch.seconds(),
    },
    drawn: pages.drawn,
    removed,
  };
}
