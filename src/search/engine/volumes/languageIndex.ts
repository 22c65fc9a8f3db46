import { isRecord } from '../narrowing.ts';
import { chunksIn, cutsOf, isIn } from './cuts.ts';
import { mergedChunk } from './mergedChunk.ts';
import { firstNumbers, mergedOutline } from './mergedOutline.ts';
import { type Outline, readOutline, writeFilter, writeMeta } from './outline.ts';
import { idInAll, idInVolume } from './pieceIds.ts';
import { asPiece, unpacked, unpackedPiece } from './unpacked.ts';
import { outlineFile } from './volumeFiles.ts';

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
      readOutline(await unpacked(await load(`${folder}/${outlineFile(language)}`))),
    ),
  );
  const all = mergedOutline(volumes, language);
  const cuts = cutsOf(volumes);
  const starts = firstNumbers(volumes);
  const chunks = new Map<string, Promise<Uint8Array>>();
  const folderOf = (volume: number): string => folders[volume] ?? '';

  function loadChunk(volume: number, id: string): Promise<Uint8Array> {
    const name = `${folderOf(volume)}/index/${id}.pf_index`;
    const loaded = chunks.get(name) ?? load(name).then(unpackedPiece);
    chunks.set(name, loaded);
    return loaded;
  }

  return {
    meta: () => asPiece(writeMeta(all, (name) => filterId(language, all, name))),
    filter: (place) => asPiece(writeFilter(all.filters[place] ?? { name: '', values: [] })),
    async chunk(place) {
      const cut = cuts[place] ?? { from: '', before: '' };
      const words = await Promise.all(
        volumes.map(async (volume, number) => ({
          chunks: await Promise.all(
            chunksIn(volume.chunks, cut).map(({ id }) => loadChunk(number, id)),
          ),
          first: starts[number] ?? 0,
          fields: volume.fields.map((field) => all.fields.indexOf(field)),
        })),
      );
      return asPiece(mergedChunk(words, (word) => isIn(word, cut)));
    },
    async fragment(name) {
      const { volume, id } = idInVolume(name);
      const response = await load(`${folderOf(volume)}/fragment/${id}.pf_fragment`);
      return id.includes('_group_') ? asPiece(await renamed(response, volume)) : response;
    },
  };
}

function filterId(language: string, { filters }: Outline, name: string): string {
  return `${language}_${filters.findIndex((filter) => filter.name === name)}`;
}

/** A file of several stories, which names each as a story of all. */
async function renamed(response: Response, volume: number): Promise<string> {
  const text = new TextDecoder().decode(await unpackedPiece(response));
  const stories: unknown = JSON.parse(text);
  const named = Object.entries(isRecord(stories) ? stories : {});
  return JSON.stringify(
    Object.fromEntries(named.map(([id, story]) => [idInAll(id, volume), story])),
  );
}
