import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inBatches } from '../../../base/inBatches.ts';

/** How much a folder holds. */
export interface FolderSize {
  readonly files: number;
  /** The sum of the files' lengths, whatever they take on the disk. */
  readonly bytes: number;
}

/** Counts what a folder holds, at any depth. */
export async function folderSize(folder: string): Promise<FolderSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await inBatches(
    files,
    async ({ parentPath, name }) => (await lstat(join(parentPath, name))).size,
  );
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
