import { relative } from 'node:path';
import { z } from 'astro/zod';
import { nameDigest } from '../base/digest.ts';
import { fingerprintSchema } from '../base/files/fingerprint.ts';
import { indexedStorySchema } from '../search/volumes/indexedPart.ts';
import { isWithin } from '../base/files/isWithin.ts';
import { readChecksummed } from '../base/files/checksummedFile.ts';

const manifestSchema = z.object({
  /** Digest of what drew the pages; see `codeDigest`. */
  code: z.string(),
  /** Pages that have a key, by the path of their file in the site's folder. */
  pages: z.record(
    z.string(),
    z.object({
      key: z.string(),
      fingerprint: fingerprintSchema,
      /** File names of the images that it names. */
      images: z.array(z.string()),
      /** What the search index must know of it, where it is a story's. */
      indexed: indexedStorySchema.optional(),
    }),
  ),
  /** Images by their file names. */
  images: z.record(z.string(), fingerprintSchema),
});

/**
 * What is known of the edition in a folder: which key each page was drawn for, and what the files
 * were. Each line is a fact about one file that is checked against the file before it is used, so
 * that a manifest that is older than the folder, or of another one, does no harm.
 */
export type BuildManifest = z.output<typeof manifestSchema>;

export const emptyManifest: BuildManifest = { code: '', pages: {}, images: {} };

/**
 * What the files are called that builds keep for an edition: where its folder is in the project's, the same
 * wherever that is, since they are brought from one machine to another.
 * @param root absolute path of the project's folder.
 * @param outDir absolute path of the edition's folder.
 */
export function editionName(root: string, outDir: string): string {
  return nameDigest(isWithin(outDir, root) ? relative(root, outDir) : outDir, 12);
}

/**
 * Reads a manifest; an empty one where there is none, or it is damaged or of another version.
 * @param code digest of the code that runs: what that wrote is as it wrote it, as its checksum says.
 */
export async function readManifest(path: string, code: string): Promise<BuildManifest> {
  const value = await readChecksummed(path);
  if (isWrittenBy(code, value)) return value;
  const found = manifestSchema.safeParse(value);
  return found.success ? found.data : emptyManifest;
}

function isWrittenBy(code: string, value: unknown): value is BuildManifest {
  return typeof value === 'object' && value !== null && 'code' in value && value.code === code;
}
