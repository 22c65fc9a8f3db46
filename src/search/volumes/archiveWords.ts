import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mergedTallies, type Tallies } from '../vocabulary/tallies.ts';
import { readTallies } from '../vocabulary/talliesFile.ts';
import type { Entry } from '../vocabulary/vocabulary.ts';
import { entriesWith, writeSum } from '../vocabulary/wordSum.ts';
import { wordsFile } from './makeVolume.ts';
import { keepVolume, type KeptVolume, keptVolume } from './volumeStore.ts';

/** The words of an archive. */
export interface ArchiveWords {
  readonly entries: Entry[];
  /** Keys of what is kept of them beside the volumes. */
  readonly keys: readonly string[];
}

/**
 * Gathers the words of an archive's volumes, in the order of their letters. What is new is mostly in
 * the newest: the words of the others are kept added up, as a volume of words alone that is checked
 * like any.
 * @param volumes at least one, the oldest first.
 * @param volumesDir where volumes are kept.
 */
export async function archiveWords(
  volumes: readonly KeptVolume[],
  volumesDir: string,
): Promise<ArchiveWords> {
  const others = volumes.slice(0, -1);
  const newest = mergedTallies(await Promise.all(volumes.slice(-1).map(wordsOf)));
  if (others.length === 0) return { entries: entriesWith('', newest), keys: [] };
  const key = sumKey(others);
  return { entries: entriesWith(await sumOf(others, volumesDir, key), newest), keys: [key] };
}

async function sumOf(
  volumes: readonly KeptVolume[],
  volumesDir: string,
  key: string,
): Promise<string> {
  const kept = await keptVolume(volumesDir, key);
  if (kept) return readFile(join(kept.folder, wordsFile), 'utf8');
  const sum = writeSum(mergedTallies(await Promise.all(volumes.map(wordsOf))));
  await keepVolume(volumesDir, key, new Map([[wordsFile, Buffer.from(sum)]]));
  return sum;
}

async function wordsOf({ folder }: KeptVolume): Promise<Tallies> {
  return readTallies(await readFile(join(folder, wordsFile), 'utf8'));
}

/** The keys of volumes reckon with all that their words depend on. */
function sumKey(volumes: readonly KeptVolume[]): string {
  return hash('sha256', JSON.stringify(['words', ...volumes.map(({ key }) => key)])).slice(0, 32);
}
