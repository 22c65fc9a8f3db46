import { readFile } from 'node:fs/promises';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import { mergedTallies, type Tallies } from '../vocabulary/tallies.ts';
import { readTallies, writeTallies } from '../vocabulary/talliesFile.ts';
import { wordsFile } from './makeVolume.ts';
import { keepVolume, type KeptVolume, keptVolume } from './volumeStore.ts';

/** The words of an archive. */
export interface ArchiveWords {
  readonly tallies: Tallies;
  /** Keys of what is kept of them beside the volumes. */
  readonly keys: readonly string[];
}

/**
 * Adds up the words of an archive's volumes. What is new is mostly in the newest: the sum of the
 * others is kept, as a volume of words alone, and checked like one.
 * @param volumes the oldest first.
 * @param volumesDir where volumes are kept.
 */
export async function archiveWords(
  volumes: readonly KeptVolume[],
  volumesDir: string,
): Promise<ArchiveWords> {
  const newest = volumes.slice(-1);
  const others = volumes.slice(0, -1);
  if (others.length < 2) return { tallies: await sumOf(volumes), keys: [] };
  const key = sumKey(others);
  const kept = await keptVolume(volumesDir, key);
  const sum = kept ? await wordsOf(kept) : await sumOf(others);
  if (!kept) {
    await keepVolume(volumesDir, key, new Map([[wordsFile, Buffer.from(writeTallies(sum))]]));
  }
  return {
    tallies: mergedTallies([sum, ...(await Promise.all(newest.map(wordsOf)))]),
    keys: [key],
  };
}

async function sumOf(volumes: readonly KeptVolume[]): Promise<Tallies> {
  return mergedTallies(await Promise.all(volumes.map(wordsOf)));
}

async function wordsOf({ folder }: KeptVolume): Promise<Tallies> {
  return readTallies(await readFile(join(folder, wordsFile), 'utf8'));
}

/** The keys of volumes reckon with all that their words depend on. */
function sumKey(volumes: readonly KeptVolume[]): string {
  return hash('sha256', JSON.stringify(['words', ...volumes.map(({ key }) => key)])).slice(0, 32);
}
