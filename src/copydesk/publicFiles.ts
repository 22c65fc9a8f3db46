import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';

/**
 * The paths of the files that are copied to the site as they are, from the root.
 * @param publicDir absolute path of their folder, which need not be there.
 */
export async function publicFiles(publicDir: string): Promise<Set<string>> {
  try {
    const entries = await readdir(publicDir, { recursive: true, withFileTypes: true });
    return new Set(
      entries
        .filter((entry) => !entry.isDirectory())
        .map(({ parentPath, name }) => relative(publicDir, join(parentPath, name)))
        .map((path) => `/${path.replaceAll('\\', '/')}`),
    );
  } catch {
    return new Set();
  }
}
