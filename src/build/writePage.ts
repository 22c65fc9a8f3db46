import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a page into the folder of a site that is being built, over whatever a helper may have left of
 * it. At once: Astro's own way hands each page to other threads four times, which takes longer than
 * the writing.
 * @param dir absolute path.
 * @param file path in it; no public file has it.
 */
export function writePage(dir: string, file: string, content: Uint8Array): void {
  const path = join(dir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
