import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a page into the folder of a site that is being built, over whatever a helper may have left of it.
 * @param dir absolute path.
 * @param file path in it; no public file has it.
 */
export async function writePage(dir: string, file: string, content: Uint8Array): Promise<void> {
  const path = join(dir, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
