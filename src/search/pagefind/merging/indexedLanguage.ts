import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { IndexFile } from 'pagefind';
import { signature, textsFile, wordsFile } from '../indexFiles.ts';
import { entryOf } from '../writing/indexStories.ts';
import { SearchIndexError } from '../writing/pagefindIndex.ts';
import { readChunk } from './chunkFile.ts';
import { readMetaIndex } from './metaIndex.ts';
import type { Words } from './words.ts';

/** What Pagefind made of the stories of one language. */
export interface IndexedLanguage {
  /** In small letters. */
  readonly language: string;
  /** In the order of their numbers. */
  readonly stories: readonly IndexedFragment[];
  readonly words: Words;
}

/** What Pagefind tells of a story when it is found. */
export interface IndexedFragment {
  readonly url: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * What words of results refer to by number, the same in every volume. What is not here is no text: of
 * the moment and the image of a story nobody knows the words.
 */
export const fields = ['authors', 'countries', 'kicker', 'title', 'topics'];

/**
 * Reads an index that Pagefind made.
 * @throws SearchIndexError or TypeError for a file of another form.
 */
export function indexedLanguages(files: readonly IndexFile[]): IndexedLanguage[] {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const read = (path: string): Uint8Array => unpacked(path, contents.get(path));
  const chunksOf = (id: string) => read(wordsFile(id));
  return Object.entries(entryOf(files).languages).map(([language, { hash }]) => {
    const meta = readMetaIndex(read(`pagefind.${hash}.pf_meta`));
    const numbers = meta.fields.map((name) => {
      const number = fields.indexOf(name);
      return number < 0 ? undefined : number;
    });
    return {
      language,
      stories: meta.stories.map(({ id }) => fragmentOf(read(textsFile(id)))),
      words: meta.chunks
        .flatMap(({ id }) => readChunk(chunksOf(id), numbers))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    };
  });
}

const fragmentSchema = z.looseObject({
  url: z.string(),
  word_count: z.number(),
  filters: z.record(z.string(), z.array(z.string())),
  meta: z.record(z.string(), z.string()),
});

function fragmentOf(content: Uint8Array): IndexedFragment {
  return fragmentSchema.parse(JSON.parse(Buffer.from(content).toString('utf8')));
}

function unpacked(path: string, content: Uint8Array | undefined): Uint8Array {
  const bytes = gunzipSync(content ?? new Uint8Array());
  if (bytes.subarray(0, signature.length).toString() === signature) {
    return bytes.subarray(signature.length);
  }
  throw new SearchIndexError(`Pagefind wrote ${path} in a form that is not known here.`);
}
