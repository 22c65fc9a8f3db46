import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Forgets the editions that were not built for longest, so that what builds keep does not grow with
 * every folder that was ever built into.
 * @param workDir absolute path of the folder that builds work in.
 * @param kept how many are remembered.
 */
export async function forgetEditions(workDir: string, kept = 8): Promise<void> {
  const manifests = join(workDir, 'manifests');
  const editions = await Promise.all(
    (await readdir(manifests)).map(async (name) => ({
      name,
      built: (await stat(join(manifests, name))).mtimeMs,
    })),
  );
  const oldest = editions.toSorted((a, b) => b.built - a.built).slice(kept);
  for (const { name } of oldest) {
    await rm(join(manifests, name));
    for (const folder of ['compressed', 'next', 'placed', 'readNext', 'unchanged', 'watched']) {
      await rm(join(workDir, folder, name), { recursive: true, force: true });
    }
  }
}
