import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { namesIn } from '../../base/files/folderList.ts';
import { digestOf, nameDigest } from '../../base/digest.ts';
import { inBatches } from '../../base/inBatches.ts';

/** A volume that is kept, whole as it was made. */
export interface KeptVolume {
  readonly key: string;
  /** Where its files are. */
  readonly folder: string;
  /** The names of its files, sorted. */
  readonly names: readonly string[];
  /** Changes with the content of any. */
  readonly digest: string;
}

/**
 * Keeps a volume, in place of one that is kept under its key: all of it or, where that is cut
 * short, nothing.
 */
export async function keepVolume(
  volumesDir: string,
  key: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> {
  const unfinished = join(volumesDir, `${key}.${randomUUID()}`);
  const folders = new Set([...files.keys()].map((name) => dirname(join(unfinished, name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const listed = await inBatches([...files], async ([name, content]) => {
    await writeFile(join(unfinished, name), content);
    return { name, bytes: content.length, sha256: digestOf(content) };
  });
  listed.sort((a, b) => (a.name < b.name ? -1 : 1));
  const manifest: Manifest = { key, files: listed };
  await writeFile(join(unfinished, manifestFile), JSON.stringify(manifest));
  await rm(join(volumesDir, key), { recursive: true, force: true });
  await rename(unfinished, join(volumesDir, key));
}

/**
 * Finds a volume that is kept, and looks at every byte of it.
 * @returns undefined where there is none, or it is not as it was made.
 */
export async function keptVolume(volumesDir: string, key: string): Promise<KeptVolume | undefined> {
  const folder = join(volumesDir, key);
  const manifest = await readManifest(folder);
  if (manifest?.key !== key) return undefined;
  const { files } = manifest;
  if (!files.every((file) => isAsMade(folder, file))) return undefined;
  const digest = nameDigest(JSON.stringify(files), 64);
  return { key, folder, names: files.map(({ name }) => name), digest };
}

/** Takes away whatever is kept beside the volumes of some keys. */
export async function pruneVolumes(volumesDir: string, keys: readonly string[]): Promise<void> {
  const needed = new Set(keys);
  const kept = namesIn(volumesDir);
  await Promise.all(
    kept
      .filter((name) => !needed.has(name))
      .map((name) => rm(join(volumesDir, name), { recursive: true, force: true })),
  );
}

const manifestFile = 'manifest.json';
const manifestSchema = z.object({
  key: z.string(),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});
type Manifest = z.infer<typeof manifestSchema>;

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    return manifestSchema.parse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')));
  } catch {
    // Whatever is wrong with it, the volume is made again.
    return undefined;
  }
}

/** Reads at once: to wait for each of thousands of small files takes far longer than they do. */
function isAsMade(folder: string, { name, bytes, sha256: digest }: Manifest['files'][number]) {
  try {
    const content = readFileSync(`${folder}/${name}`);
    return content.length === bytes && digestOf(content) === digest;
  } catch {
    return false;
  }
}
