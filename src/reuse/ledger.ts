import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { fileMarkSchema } from './fileMark.ts';
import { indexedStorySchema } from '../search/volumes/indexedPart.ts';
import { readSealed } from './sealedFile.ts';

const ledgerSchema = z.object({
  /** Digest of what drew the pages; see `pressDigest`. */
  press: z.string(),
  /** Pages that have a key, by the path of their file in the site's folder. */
  pages: z.record(
    z.string(),
    z.object({
      key: z.string(),
      mark: fileMarkSchema,
      /** File names of the images that it names. */
      images: z.array(z.string()),
      /** What the search index must know of it, where it is a story's. */
      indexed: indexedStorySchema.optional(),
    }),
  ),
  /** Images by their file names. */
  images: z.record(z.string(), fileMarkSchema),
});

/**
 * What is known of the edition in a folder: which key each page was drawn for, and what the files
 * were. Each line is a fact about one file that is checked against the file before it is used, so
 * that a ledger that is older than the folder, or of another one, does no harm.
 */
export type Ledger = z.output<typeof ledgerSchema>;

export const emptyLedger: Ledger = { press: '', pages: {}, images: {} };

/**
 * What the files are called that builds keep for an edition.
 * @param outDir absolute path of the edition's folder.
 */
export function editionName(outDir: string): string {
  return createHash('sha256').update(outDir).digest('hex').slice(0, 12);
}

/** Reads a ledger; an empty one where there is none, or it is damaged or of another version. */
export async function readLedger(path: string): Promise<Ledger> {
  const found = ledgerSchema.safeParse(await readSealed(path));
  return found.success ? found.data : emptyLedger;
}
