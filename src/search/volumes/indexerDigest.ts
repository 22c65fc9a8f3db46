import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A digest of all that makes a volume of stories: Pagefind's release and this project's own code,
 * with its settings. A volume of another one's making is not used.
 */
export async function indexerDigest(): Promise<string> {
  const hash = createHash('sha256');
  // Fails below where there is none, as nothing can be indexed then.
  hash.update(await readFile(findPackageJSON('pagefind', import.meta.url) ?? 'pagefind'));
  const search = fileURLToPath(new URL('..', import.meta.url));
  const sources = await Array.fromAsync(
    glob(['pagefindIndex.ts', '{text,volumes,vocabulary,engine/volumes}/*.ts'], { cwd: search }),
  );
  for (const source of sources.filter((name) => !name.endsWith('.test.ts')).toSorted()) {
    hash.update(`${source}\0`).update(await readFile(join(search, source)));
  }
  return hash.digest('base64url');
}
