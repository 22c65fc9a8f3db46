import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nameDigest } from '../../base/digest.ts';
import {
  type ArchiveEntry,
  type Entry,
  entryFile,
  entrySchema,
} from '../pagefind/writing/index.ts';
import { wordsFile } from './makeVolume.ts';
import type { KeptVolume } from './volumeStore.ts';

/** An index that can be shipped. */
export interface Shipment {
  readonly entry: Entry;
  /** Files of volumes where they are kept: absolute paths by their paths in the index’s folder. */
  readonly kept: ReadonlyMap<string, string>;
}

/** Ships an archive in one volume, which is an index of Pagefind's as any. */
export async function shipWhole(volume: KeptVolume): Promise<Shipment> {
  const kept = new Map(shippedNames(volume).map((name) => [name, join(volume.folder, name)]));
  return { entry: await readEntry(volume), kept };
}

/**
 * Ships volumes, each in a folder of its own that is named by its content, and writes the entry
 * that names them; what all of them hold alike is there once.
 * @param volumes at least one, the oldest first.
 * @param outputDir where the entry is written; absolute path of a folder that holds none.
 */
export async function shipParts(
  volumes: readonly KeptVolume[],
  outputDir: string,
): Promise<Shipment> {
  const folders = volumes.map(({ digest }) => `volumes/${digest.slice(0, 12)}`);
  const entries = await Promise.all(volumes.map(readEntry));
  const kept = new Map<string, string>();
  for (const [place, volume] of volumes.entries()) {
    for (const name of shippedNames(volume)) {
      if (name === entryFile) continue;
      const path = isCommon(name) ? name : `${folders[place] ?? ''}/${name}`;
      // Of what is alike the oldest volume's stays, which changes least.
      if (!kept.has(path)) kept.set(path, join(volume.folder, name));
    }
  }
  const entry: Entry & ArchiveEntry = {
    ...merged(entries, folders.join()),
    volumes: folders.map((folder, place) => ({
      folder,
      languages: Object.keys(entries[place]?.languages ?? {}),
    })),
  };
  await writeFile(join(outputDir, entryFile), JSON.stringify(entry), { flag: 'wx' });
  return { entry, kept };
}

function merged(entries: readonly Entry[], content: string): Entry {
  const digest = nameDigest(content, 10);
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

function shippedNames({ names }: KeptVolume): string[] {
  return names.filter((name) => name !== wordsFile);
}

/** Pagefind's script and its machine code, which depend on nothing but its release. */
function isCommon(name: string): boolean {
  return name === 'pagefind.js' || name.startsWith('wasm.');
}
