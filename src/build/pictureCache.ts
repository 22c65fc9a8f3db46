import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import {
  type Fingerprint,
  fingerprintSchema,
  isUnchanged,
  fingerprintOf,
} from '../base/files/fingerprint.ts';
import { readChecksummed, writeChecksummed } from '../base/files/checksummedFile.ts';

const keptSchema = z.object({
  maker: z.string(),
  fingerprints: z.record(z.string(), fingerprintSchema),
});

/**
 * Clears the folder in which Astro keeps the pictures that it made of what is not as it was left:
 * Astro takes whatever it finds there, even half a picture of a build that was killed.
 * @param folder absolute path; may be missing.
 * @param fingerprintsFile where the fingerprints of the pictures are kept.
 * @param maker digest of what makes pictures: their names do not tell of it.
 * @returns fingerprints what is there after a build.
 */
export async function openPictureCache(
  folder: string,
  fingerprintsFile: string,
  maker: string,
): Promise<{ record: () => Promise<void> }> {
  const found = keptSchema.safeParse(await readChecksummed(fingerprintsFile));
  const known = found.success && found.data.maker === maker ? found.data.fingerprints : {};
  for (const name of namesIn(folder)) {
    const fingerprint = known[name];
    if (fingerprint === undefined || !isUnchanged(join(folder, name), fingerprint)) {
      rmSync(join(folder, name), { recursive: true });
    }
  }
  return {
    record: async () => {
      const fingerprints = namesIn(folder).map((name): [string, Fingerprint] => [
        name,
        known[name] ?? fingerprintOf(join(folder, name)),
      ]);
      await writeChecksummed(fingerprintsFile, {
        maker,
        fingerprints: Object.fromEntries(fingerprints),
      });
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
