import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cutVolumes, type Dated, mostInVolume, type Volume } from './cutVolumes.ts';
import type { IndexedStory } from './indexedPart.ts';
import { indexerDigest, volumeKey } from './volumeKey.ts';
import type { VolumeOrder } from './buildVolume.ts';

/** Volumes that are made while the site is still built. */
export interface EarlyVolumes {
  /**
   * Tells of a story whose page stands, or is about to.
   * @param file absolute path of the page; it stays there until `finish`.
   */
  readonly report: (path: string, story: IndexedStory, file: string) => void;
  /** Begins no more, and waits for what is begun. @returns the keys of the volumes that were made. */
  readonly finish: () => Promise<ReadonlySet<string>>;
}

/**
 * Makes each volume as soon as all its stories are told. It is a head start and no more: what it leaves,
 * or what fails, is for the making of the index.
 * @param archive every story that will be told.
 * @param volumesDir where volumes are kept.
 * @param worker makes them; it may end at any time.
 */
export function buildVolumesEarly(
  archive: readonly Dated[],
  volumesDir: string,
  worker: { readonly build: (order: VolumeOrder) => Promise<void> },
  largest = mostInVolume,
): EarlyVolumes {
  const told = new Map<string, { file: string; digest: string }>();
  const volumes = cutVolumes(archive, largest).map((volume) => ({
    ...volume,
    untold: volume.stories.length,
  }));
  const volumeOf = new Map(
    volumes.flatMap((volume) => volume.stories.map(({ path }) => [path, volume] as const)),
  );
  const indexer = indexerDigest();
  const made = new Set<string>();
  let isOver = false;
  let work = Promise.resolve();

  const build = async ({ name, stories }: Volume<Dated>): Promise<void> => {
    if (isOver) return;
    const pages = stories.flatMap(({ path }) => {
      const page = told.get(path);
      return page ? [{ url: path, path, ...page }] : [];
    });
    const key = volumeKey(await indexer, { name, stories: pages });
    if (existsSync(join(volumesDir, key))) return;
    await worker.build({ volumesDir, key, name, pages });
    made.add(key);
  };

  return {
    report(path, { digest }, file) {
      const volume = volumeOf.get(path);
      if (volume === undefined || told.has(path)) return;
      told.set(path, { file, digest });
      volume.untold -= 1;
      // Why it failed is told when the index is made, if it fails again.
      if (volume.untold === 0) work = work.then(() => build(volume)).catch(() => undefined);
    },
    async finish() {
      isOver = true;
      await work;
      return made;
    },
  };
}
