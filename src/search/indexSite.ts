import { join } from 'node:path';
import { nameDigest } from '../base/digest.ts';
import { namesIn } from '../base/files/folderList.ts';
import { startIndexWorker } from './indexWorker.ts';
import type { Archive, SearchIndex } from './siteIndex.ts';
import { archiveIndex, isShipped } from './volumes/archiveIndex.ts';
import { buildVolume, type VolumeOrder } from './volumes/buildVolume.ts';
import { cutVolumes, mostInVolume } from './volumes/cutVolumes.ts';
import { sealedKey, sealVolumes } from './volumes/sealVolumes.ts';
import { storyId } from './narrowing/facetFile.ts';
import { languagesOf } from './volumes/volumeFiles.ts';
import { indexerDigest, volumeKey } from './volumes/volumeKey.ts';
import {
  justKept,
  keepVolume,
  type KeptVolume,
  keptVolume,
  pruneVolumes,
} from './volumes/volumeStore.ts';

/**
 * Makes the search index of a site, and the vocabulary that its spelling suggestions come from. The
 * stories are in volumes, of which those that are as they were are taken from an earlier build; what
 * is shipped is the same, whichever were.
 * @throws SearchIndexError with Pagefind's messages.
 */
export async function indexSite({
  stories,
  volumesDir,
  largest = mostInVolume,
  ahead = [],
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
  for (const key of keys) found.push(await keptVolume(volumesDir, key));
  const missing = orders.filter((_order, place) => found[place] === undefined);
  await buildVolumes(missing);
  const volumes: KeptVolume[] = [];
  for (const [place, key] of keys.entries()) {
    volumes.push(found[place] ?? (await justKept(volumesDir, key)));
  }
  const { index, used } = await keptIndex(volumes, volumesDir);
  await pruneVolumes(volumesDir, [...keys, ...used]);
  return {
    pages: stories.length,
    languages: languagesOf(volumes),
    volumes: volumes.length,
    made: missing.length + keys.filter((key, place) => found[place] && ahead.includes(key)).length,
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

/**
 * Finds the index of the volumes, or makes it; files that the last one has are not made again.
 * @param volumes at least one, the oldest first.
 * @returns with the keys of what is kept beside the volumes.
 */
async function keptIndex(
  volumes: readonly KeptVolume[],
  volumesDir: string,
): Promise<{ index: KeptVolume; used: readonly string[] }> {
  const [older, newest] = [volumes.slice(0, -1), volumes.at(-1)];
  const keys = volumes.map((volume) => volume.key);
  const key = `${indexPrefix}${nameDigest(JSON.stringify(keys), 32)}`;
  const used = [key, sealedKey(keys.slice(0, -1))];
  const kept = await keptVolume(volumesDir, key);
  if (kept !== undefined) return { index: kept, used };
  if (newest !== undefined) {
    const sealed = older.length === 0 ? undefined : await sealVolumes(older, volumesDir);
    const [last] = namesIn(volumesDir).filter((name) => name.startsWith(indexPrefix));
    const former = last === undefined ? undefined : await keptVolume(volumesDir, last);
    await keepVolume(volumesDir, key, archiveIndex({ older, sealed, newest }), former);
  }
  return { index: await justKept(volumesDir, key), used };
}

const indexPrefix = 'index-';

/**
 * Makes volumes and keeps them, two at a time: one here, one in a process of its own.
 * @throws SearchIndexError for the first that fails; those that were made by then are kept.
 */
async function buildVolumes(orders: readonly VolumeOrder[]): Promise<void> {
  const other = orders.length > 1 ? startIndexWorker() : undefined;
  const waiting = orders.values();
  const buildAll = async (build: (order: VolumeOrder) => Promise<void>): Promise<void> => {
    for (const order of waiting) await build(order);
  };
  try {
    // It ends with its work: that a Pagefind here has died is known by nothing being left to wait for.
    await Promise.all([buildAll(buildVolume), other && buildAll(other.build).then(other.end)]);
  } finally {
    other?.end();
  }
}
