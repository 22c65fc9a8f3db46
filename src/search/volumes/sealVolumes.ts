import { nameDigest } from '../../base/digest.ts';
import { mergedWords, writeWords } from '../pagefind/merging/index.ts';
import { mergedTallies } from '../vocabulary/tallies.ts';
import { readTallies } from '../vocabulary/talliesFile.ts';
import { writeSum } from '../vocabulary/wordSum.ts';
import {
  languagesOf,
  storiesIn,
  talliesFile,
  type VolumeFiles,
  wordsFile,
  wordsIn,
} from './volumeFiles.ts';
import { justKept, keepVolume, type KeptVolume, keptVolume } from './volumeStore.ts';

/**
 * Puts together the words of all volumes but the newest, which change seldom, and keeps them as a
 * volume of words alone: what the newest adds is soon added.
 * @param volumes at least one, the oldest first.
 * @param volumesDir where volumes are kept.
 */
export async function sealVolumes(
  volumes: readonly VolumeFiles[],
  volumesDir: string,
): Promise<KeptVolume> {
  const key = sealedKey(volumes.map((volume) => volume.key));
  const kept = await keptVolume(volumesDir, key);
  if (kept !== undefined) return kept;
  await keepVolume(volumesDir, key, sealed(volumes));
  return justKept(volumesDir, key);
}

/** The key that older volumes are put together under, by their own. */
export function sealedKey(keys: readonly string[]): string {
  return nameDigest(JSON.stringify(['sealed', ...keys]), 32);
}

function sealed(volumes: readonly VolumeFiles[]): Map<string, Uint8Array> {
  const tallies = volumes
    .values()
    .map(({ read }) => readTallies(read(talliesFile).toString('utf8')));
  const files = new Map<string, Uint8Array>([
    [talliesFile, Buffer.from(writeSum(mergedTallies(tallies)))],
  ]);
  for (const language of languagesOf(volumes)) {
    let first = 0;
    const parts = volumes.flatMap((volume) => {
      const own = { words: wordsIn(volume, language), first };
      first += storiesIn(volume, language).length;
      return own;
    });
    files.set(wordsFile(language), writeWords(mergedWords(parts)));
  }
  return files;
}
