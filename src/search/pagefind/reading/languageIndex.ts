import { isRecord } from '../../typeGuards.ts';
import { chunksIn, wordRangesOf, isIn } from './wordRanges.ts';
import { mergedChunk } from './mergedChunk.ts';
import { firstNumbers, mergedMetaIndex } from './mergedMetaIndex.ts';
import { type MetaIndex, readMetaIndex, writeFilter, writeMeta } from './metaIndex.ts';
import { idInAll, idInVolume } from './volumeIds.ts';
import { asPagefindFile, unpacked, unpackedFile } from './unpacked.ts';
import { metaIndexFile } from '../volumeFiles.ts';

/** The index of all stories of a language, made of those of several volumes as it is asked for. */
export interface LanguageIndex {
  readonly meta: () => Response;
  readonly filter: (place: number) => Response;
  readonly chunk: (place: number) => Promise<Response>;
  readonly fragment: (id: string) => Promise<Response>;
}

/**
 * Opens the volumes of a language.
 * @param folders of the volumes, the oldest first.
 * @param load loads a file by its path below the folder of the index, and fails where it is lost.
 */
export async function openLanguage(
  language: string,
  folders: readonly string[],
  load: (name: string) => Promise<Response>,
): Promise<LanguageIndex> {
  const volumes = await Promise.all(
    folders.map(async (folder) =>
      readMetaIndex(await unpacked(await load(`${folder}/${metaIndexFile(language)}`))),
    ),
  );
  const all = mergedMetaIndex(volumes, language);
  const ranges = wordRangesOf(volumes);
  const starts = firstNumbers(volumes);
  const chunks = new Map<string, Promise<Uint8Array>>();
  const folderOf = (volume: number): string => folders[volume] ?? '';

  function loadChunk(volume: number, id: string): Promise<Uint8Array> {
    const name = `${folderOf(volume)}/index/${id}.pf_index`;
    const loaded = chunks.get(name) ?? load(name).then(unpackedFile);
    chunks.set(name, loaded);
    return loaded;
  }

  return {
    meta: () => asPagefindFile(writeMeta(all, (name) => filterId(language, all, name))),
    filter: (place) => asPagefindFile(writeFilter(all.filters[place] ?? { name: '', values: [] })),
    async chunk(place) {
      const range = ranges[place] ?? { from: '', before: '' };
      const words = await Promise.all(
        volumes.map(async (volume, number) => ({
          chunks: await Promise.all(
            chunksIn(volume.chunks, range).map(({ id }) => loadChunk(number, id)),
          ),
          first: starts[number] ?? 0,
          fields: volume.fields.map((field) => all.fields.indexOf(field)),
        })),
      );
      return asPagefindFile(mergedChunk(words, (word) => isIn(word, range)));
    },
    async fragment(name) {
      const { volume, id } = idInVolume(name);
      const response = await load(`${folderOf(volume)}/fragment/${id}.pf_fragment`);
      return id.includes('_group_') ? asPagefindFile(await renamed(response, volume)) : response;
    },
  };
}

function filterId(language: string, { filters }: MetaIndex, name: string): string {
  return `${language}_${filters.findIndex((filter) => filter.name === name)}`;
}

/** A file of several stories, which names each as a story of all. */
async function renamed(response: Response, volume: number): Promise<string> {
  const text = new TextDecoder().decode(await unpackedFile(response));
  const stories: unknown = JSON.parse(text);
  const named = Object.entries(isRecord(stories) ? stories : {});
  return JSON.stringify(
    Object.fromEntries(named.map(([id, story]) => [idInAll(id, volume), story])),
  );
}
