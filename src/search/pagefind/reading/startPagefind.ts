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
  (options: { readonly module_or_path: WebAssembly.Module }): Promise<Machine>;
  init_pagefind(meta: Uint8Array): number;
  load_index_chunk(index: number, words: Uint8Array): number;
  /** The files of some words, as JSON. */
  request_indexes(index: number, words: string): string;
}

/** What runs: its memory, and what takes and gives back some of it. */
interface Machine {
  readonly memory: WebAssembly.Memory;
  __wbindgen_malloc(size: number, align: number): number;
  __wbindgen_free(place: number, size: number, align: number): void;
}

/** An index that is open. */
export interface OpenIndex extends Pick<PagefindIndex, 'search' | 'preload'> {
  /** Searches as an index does that has loaded nothing but the words of this search. */
  searchAlone(term: string): Promise<unknown>;
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
 * @throws whatever the browser throws when it cannot be run.
 */
export async function startPagefind(
  runScript: RunScript,
  { meta, machine }: Readonly<Record<'meta' | 'machine', Uint8Array<ArrayBuffer>>>,
  { keep }: Pick<Pieces, 'keep'>,
  baseUrl: string,
): Promise<OpenIndex> {
  const compiled = await WebAssembly.compile(machine);

  /** Opens the index in a memory of its own, with some to spare: a search that wants more has it made larger. */
  async function opened() {
    const Index = indexClass(runScript, keep);
    const first = new Index({ baseUrl });
    const { memory, ...room } = await first.backend({ module_or_path: compiled });
    first.raw_ptr = first.backend.init_pagefind(meta);
    await first.set_ranking(ranking);
    room.__wbindgen_free(room.__wbindgen_malloc(roomForWords, 1), roomForWords, 1);
    const pointer = first.raw_ptr;
    return {
      first,
      memory,
      another: () => Object.assign(new Index({ baseUrl }), { raw_ptr: pointer }),
    };
  }

  /**
   * Opens the index such that it forgets all words before each search, which is dear to do by opening it anew.
   * @returns undefined where a search had its memory made larger, which nothing makes smaller again.
   */
  async function forgetful() {
    const { memory, another } = await opened();
    const asOpened = new Uint8Array(memory.buffer).slice();
    return () => {
      if (memory.buffer.byteLength > asOpened.length) return undefined;
      new Uint8Array(memory.buffer).set(asOpened);
      return another();
    };
  }

  const { first } = await opened();
  let forgotten: Awaited<ReturnType<typeof forgetful>> | undefined;
  let before: Promise<unknown> = Promise.resolve();

  async function alone(term: string): Promise<unknown> {
    const index = forgotten?.() ?? (forgotten = await forgetful())();
    return index?.search(term);
  }

  return {
    search: (term) => first.search(term),
    preload: (term) => first.preload(term),
    async searchAlone(term) {
      // What fails here the search itself tells of.
      await first.preload(term).catch(() => undefined);
      const search = before.then(() => alone(term));
      before = search.catch(() => undefined);
      return search;
    },
  };
}

/** In bytes; but for words that most stories hold a search takes no more beside the list of stories. */
const roomForWords = 4 * 1024 * 1024;

/** Pagefind's class of an index, but that it loads checked files: by itself it answers as if what is lost were empty. */
function indexClass(runScript: RunScript, keep: Pieces['keep']) {
  const Pagefind = runScript();
  if (!isClass(Pagefind)) throw new TypeError('The script is of another form.');
  return class Index extends Pagefind {
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
