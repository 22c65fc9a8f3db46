import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SearchIndexError } from './pagefind/writing/index.ts';
import { vocabularyFiles } from './vocabulary/cut.ts';
import type { Entry } from './vocabulary/vocabulary.ts';
import { archiveWords, wordsAhead } from './volumes/archiveWords.ts';
import type { VolumeOrder } from './volumes/buildVolume.ts';
import { cutVolumes, mostInVolume } from './volumes/cutVolumes.ts';
import type { IndexedStory } from './volumes/indexedPart.ts';
import { indexerDigest, volumeKey } from './volumes/volumeKey.ts';
import { shipParts, shipWhole } from './volumes/shipVolumes.ts';
import { shapeOf } from './volumes/volumeShape.ts';
import { type KeptVolume, keptVolume, pruneVolumes } from './volumes/volumeStore.ts';
import { startVolumeWorker, type VolumeWorker } from './volumes/volumeWorker.ts';

/** A story that can be found. */
export interface StoryToIndex extends IndexedStory {
  /** Of its page below the site's base; starts and ends with a slash. */
  readonly path: string;
  /** Absolute path of its page's file. */
  readonly file: string;
}

/** What an index is made of. */
export interface Archive {
  /** The stories that can be found, in any order. */
  readonly stories: readonly StoryToIndex[];
  /** A folder in which volumes are kept from one build to the next, and nothing else. */
  readonly volumesDir: string;
  /** How many stories a volume may hold. */
  readonly largest?: number;
  /** Waits for the volumes that are made while the site is drawn. @returns their keys. */
  readonly finishAhead?: () => Promise<ReadonlySet<string>>;
}

/** What was made of it. */
export interface SearchIndex {
  /** How many stories can be found. */
  readonly pages: number;
  /** Of the indexes, in small letters. */
  readonly languages: readonly string[];
  readonly volumes: number;
  /** How many of the volumes were not there from an earlier build. */
  readonly made: number;
  /**
   * Files of it that are not in the site's folder but kept for later builds: absolute paths by their
   * paths in that folder. Who brings them there must never write to them.
   */
  readonly kept: ReadonlyMap<string, string>;
}

/**
 * Makes the search index of a site, and the vocabulary that its spelling suggestions come from. The
 * stories are in volumes, of which those that are as they were are taken from an earlier build; what
 * is shipped is the same, whichever were.
 * @param siteDir the site's folder, where `pagefind/` is made anew; of the index it holds then what is
 * not in `kept`.
 * @throws SearchIndexError with Pagefind's messages.
 */
export async function indexSite(
  siteDir: string,
  { stories, volumesDir, largest = mostInVolume, finishAhead = nothingAhead }: Archive,
): Promise<SearchIndex> {
  const cut = cutVolumes(stories, largest);
  const shape = shapeOf(cut);
  const indexer = await indexerDigest();
  // Without a story there is an index too, of none.
  const orders = (cut.length === 0 ? [[]] : cut).map((volume) => ({
    volumesDir,
    shape,
    key: volumeKey(indexer, shape, volume),
    pages: volume.map(({ path, file, digest }) => ({ file, url: path, digest })),
  }));
  const keys = orders.map(({ key }) => key);
  const found: (KeptVolume | undefined)[] = [];
  for (const key of keys) found.push(await keptVolume(volumesDir, key));
  const standing = found.filter((volume) => volume !== undefined);
  const known = standing.length < keys.length ? wordsAhead(keys, standing, volumesDir) : undefined;
  const ahead = await finishAhead();
  for (const [place, key] of keys.entries()) found[place] ??= await keptVolume(volumesDir, key);
  const missing = orders.filter((_order, place) => found[place] === undefined);
  await buildVolumes(missing);
  const volumes: KeptVolume[] = [];
  for (const [place, key] of keys.entries()) {
    volumes.push(found[place] ?? (await madeVolume(volumesDir, key)));
  }
  const outputDir = join(siteDir, 'pagefind');
  await rm(outputDir, { recursive: true, force: true });
  await mkdir(outputDir, { recursive: true });
  const [first] = volumes;
  const { entry, kept } =
    shape.isPart || first === undefined
      ? await shipParts(volumes, outputDir)
      : await shipWhole(first);
  const words = await archiveWords(volumes, volumesDir, known);
  await writeVocabulary(words.entries, outputDir);
  await pruneVolumes(volumesDir, [...keys, ...words.keys]);
  return {
    pages: Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0),
    languages: Object.keys(entry.languages).toSorted(),
    volumes: volumes.length,
    made: missing.length + keys.filter((key, place) => found[place] && ahead.has(key)).length,
    kept: new Map([...kept].map(([path, file]) => [`pagefind/${path}`, file])),
  };
}

const nothingAhead = (): Promise<ReadonlySet<string>> => Promise.resolve(new Set());

async function madeVolume(volumesDir: string, key: string): Promise<KeptVolume> {
  const made = await keptVolume(volumesDir, key);
  if (made !== undefined) return made;
  throw new SearchIndexError(
    `A volume of the search index that was just written to ${volumesDir} is not there or not ` +
      'whole. See that the disk is not full and that no other program cleans that folder.',
  );
}

async function writeVocabulary(entries: readonly Entry[], outputDir: string): Promise<void> {
  for (const [name, content] of vocabularyFiles(entries)) {
    await mkdir(dirname(join(outputDir, name)), { recursive: true });
    await writeFile(join(outputDir, name), content, { flag: 'wx' });
  }
}

/**
 * Makes volumes and keeps them, two at a time.
 * @param orders all of one shape.
 * @throws SearchIndexError for the first that fails; those that were made by then are kept.
 */
async function buildVolumes(orders: readonly VolumeOrder[]): Promise<void> {
  const [first] = orders;
  if (first === undefined) return;
  const workers = orders.slice(0, atOnce).map(() => startVolumeWorker(first.shape));
  const waiting = orders.values();
  const buildAll = async (worker: VolumeWorker): Promise<void> => {
    for (const order of waiting) await worker.build(order);
  };
  try {
    await Promise.all(workers.map(buildAll));
  } finally {
    for (const { end } of workers) end();
  }
}

const atOnce = 2;
