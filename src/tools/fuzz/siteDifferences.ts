import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Digests of the files of a folder by their paths in it. */
export type Snapshot = ReadonlyMap<string, string>;

/** Digests every file of a folder; of none, where it is not there. */
export async function takeSnapshot(dir: string): Promise<Snapshot> {
  const files = new Map<string, string>();
  for await (const entry of glob('**/*', { cwd: dir, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(
      relative(dir, path),
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  }
  return files;
}

/** Names each file that is in one of two folders only, or differs. */
export function differences(found: Snapshot, expected: Snapshot): string[] {
  return [...new Set([...found.keys(), ...expected.keys()])].toSorted().flatMap((file) => {
    if (!expected.has(file)) return [`${file} should not be there`];
    if (!found.has(file)) return [`${file} is missing`];
    return found.get(file) === expected.get(file) ? [] : [`${file} differs`];
  });
}
