import { readFileSync, statSync } from 'node:fs';
import { z } from 'astro/zod';
import { digestOf } from '../digest.ts';

/** What a file was when it was last seen. */
export const fingerprintSchema = z.object({
  /** Bytes. */
  size: z.number(),
  /** Milliseconds since 1970. */
  modified: z.number(),
  digest: z.string(),
});

export type Fingerprint = z.output<typeof fingerprintSchema>;

/** @throws where the file cannot be read. */
export function fingerprintOf(path: string, digest = digestOfFile(path)): Fingerprint {
  const { size, mtimeMs } = statSync(path);
  return { size, modified: mtimeMs, digest };
}

/**
 * Tells whether a file is still what it was. One that was copied since, as a cache between machines
 * does, has another time and is read.
 */
export function isUnchanged(path: string, fingerprint: Fingerprint): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size !== fingerprint.size) return false;
  return found.mtimeMs === fingerprint.modified || digestOfFile(path) === fingerprint.digest;
}

function digestOfFile(path: string): string {
  return digestOf(readFileSync(path));
}
