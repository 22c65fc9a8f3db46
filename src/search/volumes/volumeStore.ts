import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { namesIn } from '../../base/files/folderList.ts';
import { digestOf } from '../../base/digest.ts';
import { SearchIndexError } from '../pagefind/writing/index.ts';
import { hardLinkInto } from '../../base/files/hardLink.ts';
import { inBatches } from '../../base/inBatches.ts';

/** A volume that is kept, whole as it was made. */
export interface KeptVolume {
  readonly key: string;
  /** Where its files are. */
  readonly folder: string;
  /** Sorted by their names. */
  readonly files: readonly KeptFile[];
  /** Reads a file of it at once. */
  readonly read: (name: string) => Buffer;
}

/** A file's content, or what makes it. */
export type Content = Uint8Array | (() => Uint8Array);

/**
 * Keeps a volume, in place of one that is kept under its key: all of it or, where that is cut
 * short, nothing.
 * @param former one whose files stand for those of the same name that are still to be made.
 */
export async function keepVolume(
  volumesDir: string,
  key: string,
  files: ReadonlyMap<string, Content>,
  former?: KeptVolume,
): Promise<void> {
  const unfinished = join(volumesDir, `${key}.${randomUUID()}`);
  const folders = new Set([...files.keys()].map((name) => dirname(join(unfinished, name))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  const standing = new Map(former?.files.map((file) => [file.name, file]));
  const link = hardLinkInto(unfinished);
  const listed = await inBatches([...files], async ([name, content]) => {
    const stands = content instanceof Uint8Array ? undefined : standing.get(name);
    if (former !== undefined && stands !== undefined) {
      link(name, join(former.folder, name));
      return stands;
    }
    const bytes = content instanceof Uint8Array ? content : content();
    await writeFile(join(unfinished, name), bytes);
    return { name, bytes: bytes.length, sha256: digestOf(bytes) };
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
  return { key, folder, files, read: (name) => readFileSync(join(folder, name)) };
}

/**
 * Finds a volume that was just kept.
 * @throws SearchIndexError where it is not there as it was made.
 */
export async function justKept(volumesDir: string, key: string): Promise<KeptVolume> {
  const kept = await keptVolume(volumesDir, key);
  if (kept !== undefined) return kept;
  throw new SearchIndexError(
    `A volume of the search index that was just written to ${volumesDir} is not there or not ` +
      'whole. See that the disk is not full and that no other program cleans that folder.',
  );
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
const fileSchema = z.object({ name: z.string(), bytes: z.number(), sha256: z.string() });
const manifestSchema = z.object({ key: z.string(), files: z.array(fileSchema) });
type KeptFile = z.infer<typeof fileSchema>;
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
function isAsMade(folder: string, { name, bytes, sha256: digest }: KeptFile) {
  try {
    const content = readFileSync(`${folder}/${name}`);
    return content.length === bytes && digestOf(content) === digest;
  } catch {
    return false;
  }
}
