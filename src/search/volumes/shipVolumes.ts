import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import type { ArchiveEntry } from '../engine/volumes/volumeFiles.ts';
import { inBatches } from '../../copydesk/inBatches.ts';
import { entryFile, wordsFile } from './makeVolume.ts';
import type { KeptVolume } from './volumeStore.ts';

/** What Pagefind's entry names; a language's name, its files and how many stories are in it. */
export const entrySchema = z.object({
  version: z.string(),
  languages: z.record(
    z.string(),
    z.object({ hash: z.string(), wasm: z.string().nullish(), page_count: z.number() }),
  ),
  include_characters: z.array(z.string()),
});

export type Entry = z.infer<typeof entrySchema>;

/** Copies an archive in one volume, which is an index of Pagefind's as any. */
export async function shipWhole(volume: KeptVolume, outputDir: string): Promise<Entry> {
  await copy(volume, volume.names.filter(isShipped), outputDir);
  return readEntry(volume);
}

/**
 * Copies volumes, each to a folder of its own that is named by its content, and writes the entry
 * that names them; what all of them hold alike is copied once.
 * @param volumes at least one, the oldest first.
 */
export async function shipParts(volumes: readonly KeptVolume[], outputDir: string): Promise<Entry> {
  const folders = volumes.map(({ digest }) => `volumes/${digest.slice(0, 12)}`);
  const entries = await Promise.all(volumes.map(readEntry));
  for (const [place, volume] of volumes.entries()) {
    const names = volume.names.filter(isShipped);
    await copy(volume, names.filter(isCommon), outputDir);
    const own = names.filter((name) => !isCommon(name) && name !== entryFile);
    await copy(volume, own, join(outputDir, folders[place] ?? ''));
  }
  const entry: Entry & ArchiveEntry = {
    ...merged(entries, folders.join()),
    volumes: folders.map((folder, place) => ({
      folder,
      languages: Object.keys(entries[place]?.languages ?? {}),
    })),
  };
  await writeFile(join(outputDir, entryFile), JSON.stringify(entry));
  return entry;
}

function merged(entries: readonly Entry[], content: string): Entry {
  const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const languages: Entry['languages'] = {};
  for (const [language, { wasm, page_count }] of entries.flatMap((entry) =>
    Object.entries(entry.languages),
  )) {
    const known = languages[language]?.page_count ?? 0;
    languages[language] = {
      hash: `${language}_${digest}`,
      wasm: wasm ?? null,
      page_count: known + page_count,
    };
  }
  return {
    version: entries[0]?.version ?? '',
    languages: Object.fromEntries(
      Object.entries(languages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    include_characters: entries[0]?.include_characters ?? [],
  };
}

async function readEntry({ folder }: KeptVolume): Promise<Entry> {
  return entrySchema.parse(JSON.parse(await readFile(join(folder, entryFile), 'utf8')));
}

function isShipped(name: string): boolean {
  return name !== wordsFile;
}

/** Pagefind's script and its machine code, which depend on nothing but its release. */
function isCommon(name: string): boolean {
  return name === 'pagefind.js' || name.startsWith('wasm.');
}

async function copy({ folder }: KeptVolume, names: readonly string[], to: string): Promise<void> {
  const folders = new Set(names.map((name) => dirname(join(to, name))));
  await Promise.all([...folders].map((made) => mkdir(made, { recursive: true })));
  await inBatches(names, (name) => copyFile(join(folder, name), join(to, name)));
}
