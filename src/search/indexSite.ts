import { join } from 'node:path';
import { nameDigest } from '../base/digest.ts';
import { isShipped } from './volumes/archiveIndex.ts';
import { indexPrefix } from './volumes/buildIndex.ts';
import type { VolumeOrder } from './volumes/buildVolume.ts';
import { cutVolumes, mostInVolume } from './volumes/cutVolumes.ts';
import type { IndexedStory } from './volumes/indexedPart.ts';
import { sealedKey } from './volumes/sealVolumes.ts';
import { storyId } from './narrowing/facetFile.ts';
import { languagesOf } from './volumes/volumeFiles.ts';
import { indexerDigest, volumeKey } from './volumes/volumeKey.ts';
import { justKept, type KeptVolume, keptVolume, pruneVolumes } from './volumes/volumeStore.ts';
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
  /** Makes what is missing; whoever gives it ends it. */
  readonly worker: VolumeWorker;
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
   * Its files, which are kept for later builds: absolute paths by their paths in the site's folder. Who
   * brings them there must never write to them.
   */
  readonly kept: ReadonlyMap<string, string>;
  /** The paths of the stories by the ids that the index has for them. */
  readonly paths: ReadonlyMap<string, string>;
}

/**
 * Makes the search index of a site, and the vocabulary that its spelling suggestions come from. The
 * stories are in volumes, of which those that are as they were are taken from an earlier build; what
 * is shipped is the same, whichever were.
 * @throws SearchIndexError with Pagefind's messages.
 */
export async function indexSite({
  stories,
  volumesDir,
  worker,
  largest = mostInVolume,
  finishAhead = nothingAhead,
}: Archive): Promise<SearchIndex> {
  const cut = cutVolumes(stories, largest);
  const indexer = await indexerDigest();
  // Without a story there is an index too, of none.
  const orders = (cut.length === 0 ? [{ name: '0', stories: [] }] : cut).map((volume) => ({
    volumesDir,
    key: volumeKey(indexer, volume),
    name: volume.name,
    pages: volume.stories.map(({ path, file, digest }) => ({ file, url: path, digest })),
  }));
  const keys = orders.map(({ key }) => key);
  const found: (KeptVolume | undefined)[] = [];
  // Meanwhile the newest volume may still be made.
  for (const key of keys) found.push(await keptVolume(volumesDir, key));
  const ahead = await finishAhead();
  for (const [place, key] of keys.entries()) found[place] ??= await keptVolume(volumesDir, key);
  const missing = orders.filter((_order, place) => found[place] === undefined);
  await buildVolumes(missing, worker);
  const volumes: KeptVolume[] = [];
  for (const [place, key] of keys.entries()) {
    volumes.push(found[place] ?? (await justKept(volumesDir, key)));
  }
  const { index, used } = await keptIndex(volumes, volumesDir, worker);
  await pruneVolumes(volumesDir, [...keys, ...used]);
  return {
    pages: stories.length,
    languages: languagesOf(volumes),
    volumes: volumes.length,
    made: missing.length + keys.filter((key, place) => found[place] && ahead.has(key)).length,
    paths: new Map(
      orders.flatMap(({ name, pages }) =>
        pages.map(({ url }, place) => [storyId(name, place), url] as const),
      ),
    ),
    kept: new Map(
      [index, ...volumes].flatMap(({ folder, files }) =>
        files
          .filter(({ name }) => folder === index.folder || isShipped(name))
          .map(({ name }) => [`pagefind/${name}`, join(folder, name)] as const),
      ),
    ),
  };
}

const nothingAhead = (): Promise<ReadonlySet<string>> => Promise.resolve(new Set());

/**
 * Finds the index of the volumes, or has it made.
 * @param volumes at least one, the oldest first.
 * @returns with the keys of what is kept beside the volumes.
 */
async function keptIndex(
  volumes: readonly KeptVolume[],
  volumesDir: string,
  worker: VolumeWorker,
): Promise<{ index: KeptVolume; used: readonly string[] }> {
  const keys = volumes.map((volume) => volume.key);
  const key = `${indexPrefix}${nameDigest(JSON.stringify(keys), 32)}`;
  const used = [key, sealedKey(keys.slice(0, -1))];
  const kept = await keptVolume(volumesDir, key);
  if (kept !== undefined) return { index: kept, used };
  const parts = volumes.map(({ key, files }) => ({ key, files: [...files] }));
  await worker.index({ volumesDir, key, volumes: parts });
  return { index: await justKept(volumesDir, key), used };
}

/**
 * Makes volumes and keeps them, two at a time.
 * @throws SearchIndexError for the first that fails; those that were made by then are kept.
 */
async function buildVolumes(orders: readonly VolumeOrder[], worker: VolumeWorker): Promise<void> {
  const other = orders.length > 1 ? startVolumeWorker() : undefined;
  const workers = other === undefined ? [worker] : [worker, other];
  const waiting = orders.values();
  const buildAll = async (worker: VolumeWorker): Promise<void> => {
    for (const order of waiting) await worker.build(order);
  };
  try {
    await Promise.all(workers.map(buildAll));
  } finally {
    other?.end();
  }
}
