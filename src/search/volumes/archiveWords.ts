import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nameDigest } from '../../base/digest.ts';
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
 * @param known what `wordsAhead` read.
 */
export async function archiveWords(
  volumes: readonly KeptVolume[],
  volumesDir: string,
  known: WordsByVolume = new Map(),
): Promise<ArchiveWords> {
  const others = volumes.slice(0, -1);
  const newest = mergedTallies(volumes.slice(-1).map(wordsOf));
  if (others.length === 0) return { entries: entriesWith('', newest), keys: [] };
  const key = sumKey(others.map((volume) => volume.key));
  const kept = await keptVolume(volumesDir, key);
  if (kept) return { entries: entriesWith(readWords(kept), newest), keys: [key] };
  const sum = writeSum(
    mergedTallies(others.map((volume) => known.get(volume.key) ?? wordsOf(volume))),
  );
  await keepVolume(volumesDir, key, new Map([[wordsFile, Buffer.from(sum)]]));
  return { entries: entriesWith(sum, newest), keys: [key] };
}

/** What is counted of words, by the keys of volumes. */
export type WordsByVolume = ReadonlyMap<string, Tallies>;

/**
 * Reads the words of the volumes that are there, while others are still made; of none where the words
 * are kept added up.
 * @param keys of all volumes, the oldest first.
 */
export function wordsAhead(
  keys: readonly string[],
  found: readonly KeptVolume[],
  volumesDir: string,
): WordsByVolume {
  if (existsSync(join(volumesDir, sumKey(keys.slice(0, -1))))) return new Map();
  return new Map(found.map((volume) => [volume.key, wordsOf(volume)]));
}

function wordsOf(volume: KeptVolume): Tallies {
  return readTallies(readWords(volume));
}

function readWords({ folder }: KeptVolume): string {
  return readFileSync(join(folder, wordsFile), 'utf8');
}

/** The keys of volumes reckon with all that their words depend on. */
function sumKey(keys: readonly string[]): string {
  return nameDigest(JSON.stringify(['words', ...keys]), 32);
}
