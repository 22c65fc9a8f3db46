import { isRecord, listOf } from '../../typeGuards.ts';
import { plainWord } from '../../vocabulary/words.ts';
import { classFile, textsFile, wordsFile } from '../indexFiles.ts';
import type { Pieces } from './pieces.ts';

/** The part of Pagefind's own class of an index that is used here. */
interface PagefindIndex {
  search(term: string | null): Promise<unknown>;
  preload(term: string): Promise<void>;
  set_ranking(weights: typeof ranking): Promise<void>;
  loadChunk(id: string): Promise<void>;
  _loadFragmentGroup(id: string): Promise<unknown>;
  cachedLoad<Made>(kept: object, id: string, load: () => Promise<Made>): Promise<Made>;
  readonly loaded_chunks: object;
  readonly loaded_fragment_groups: object;
  /** Its machine code, which one run of the script has but once. */
  readonly backend: Backend;
  /** Where the index stands in the memory of that. */
  raw_ptr: number;
}

interface Backend {
  (options: { readonly module_or_path: Uint8Array }): Promise<unknown>;
  init_pagefind(meta: Uint8Array): number;
  load_index_chunk(index: number, words: Uint8Array): number;
  /** The files of some words, as JSON. */
  request_indexes(index: number, words: string): string;
}

/** An index that is open, of which a search loads the words that it needs. */
export interface OpenIndex extends Pick<PagefindIndex, 'search' | 'preload'> {
  /** Gives its memory back. */
  close(): void;
}

/**
 * What Pagefind ranks by. By itself it sets brief stories that mention a word once before long ones
 * that explain it; so a story's length counts for little here, and how often a word stands in it half by
 * itself. A headline says what a story is about. The measure is `npm run bench:search`.
 */
const ranking = { pageLength: 0.1, termFrequency: 0.5, metaWeights: { title: 10 } };

/**
 * Has Pagefind run for the index of one language.
 * @param baseUrl stands before the paths of stories.
 * @returns what opens the index anew each time, with none of its words loaded.
 * @throws whatever the browser throws when it cannot be run.
 */
export async function startPagefind(
  runScript: RunScript,
  { meta, machine }: Readonly<Record<'meta' | 'machine', Uint8Array>>,
  { keep }: Pick<Pieces, 'keep'>,
  baseUrl: string,
): Promise<() => Promise<OpenIndex>> {
  const Pagefind = runScript();
  if (!isClass(Pagefind)) throw new TypeError('The script is of another form.');
  // By itself it fetches what it loads unchecked, and answers as if nothing stood in what it cannot load.
  class Index extends Pagefind implements OpenIndex {
    override loadChunk(id: string) {
      return this.cachedLoad(this.loaded_chunks, id, async () => {
        const words = await keep(wordsFile(id));
        this.raw_ptr = this.backend.load_index_chunk(this.raw_ptr, words);
      });
    }

    override _loadFragmentGroup(id: string) {
      return this.cachedLoad(this.loaded_fragment_groups, id, async (): Promise<unknown> =>
        JSON.parse(new TextDecoder().decode(await keep(textsFile(id)))),
      );
    }

    override async preload(term: string) {
      // What is loaded ahead is scored by another index.
      const ids: unknown = JSON.parse(this.backend.request_indexes(this.raw_ptr, plainWord(term)));
      await Promise.all(
        listOf(ids)
          .filter(Boolean)
          .map((id) => keep(wordsFile(String(id)))),
      );
    }

    close() {
      // It does so in no other way than where a file of words is none.
      this.backend.load_index_chunk(this.raw_ptr, new Uint8Array());
    }
  }
  await new Index({ baseUrl }).backend({ module_or_path: machine });
  return async () => {
    const index = new Index({ baseUrl });
    index.raw_ptr = index.backend.init_pagefind(meta);
    await index.set_ranking(ranking);
    return index;
  };
}

/** Runs Pagefind's script anew for a language: run once, it would have one stemmer for all indexes. */
export type RunScript = () => unknown;

/**
 * Compiles Pagefind's script in memory, once for all languages. Where a page may run none from memory it
 * is run from its address.
 * @param script as it was loaded and checked.
 */
export async function compiled(
  script: Uint8Array<ArrayBuffer>,
  folder: string,
): Promise<RunScript> {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return await scriptAt(url);
  } catch {
    return await scriptAt(`${folder}${classFile}`);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function scriptAt(url: string): Promise<RunScript> {
  const module: unknown = await import(/* @vite-ignore */ url);
  if (isRecord(module) && isFunction(module.default)) return module.default;
  throw new TypeError('The script is of another form.');
}

function isFunction(value: unknown): value is () => unknown {
  return typeof value === 'function';
}

function isClass(value: unknown): value is new (options: { baseUrl: string }) => PagefindIndex {
  return typeof value === 'function';
}
