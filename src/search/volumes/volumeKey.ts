import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { findPackageJSON } from 'node:module';
import { glob, readFile } from 'node:fs/promises';
import { digestOf, nameDigest } from '../../base/digest.ts';
import type { Volume } from './cutVolumes.ts';

/**
 * Names a volume by all that its files depend on.
 * @param indexer the digest of what makes it.
 */
export function volumeKey(
  indexer: string,
  { name, stories }: Volume<{ readonly path: string; readonly digest: string }>,
): string {
  const parts = [indexer, name, stories.map(({ path, digest }) => [path, digest])];
  return nameDigest(JSON.stringify(parts), 32);
}

/**
 * A digest of all that makes a volume of stories: Pagefind's release and this project's own code,
 * with its settings. A volume of another one's making is not used.
 */
export async function indexerDigest(): Promise<string> {
  // Fails where there is none, as nothing can be indexed then.
  const release = await readFile(findPackageJSON('pagefind', import.meta.url) ?? 'pagefind');
  const sources = await Promise.all(
    (await indexerSources()).map(async (file) => [
      file,
      digestOf(await readFile(join(search, file))),
    ]),
  );
  return digestOf(JSON.stringify([digestOf(release), sources]));
}

/** The files of this project that make a volume, from the folder of the search. */
export async function indexerSources(): Promise<string[]> {
  const names = await Array.fromAsync(
    glob(['*.ts', '{narrowing,pagefind,text,vocabulary,volumes}/**/*.ts'], { cwd: search }),
  );
  return names
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted();
}

const search = fileURLToPath(new URL('..', import.meta.url));
