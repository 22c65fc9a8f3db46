import { isRecord, listOf } from '../../typeGuards.ts';
import { plainWord } from '../../vocabulary/words.ts';
import { classFile, textsFile, wordsFile } from '../indexFiles.ts';
import { type KeptOpen, keptOpen, type Machine } from './keptOpen.ts';
import type { Pieces } from './pieces.ts';

/** The part of Pagefind's own class of an index that is used here. */
interface PagefindIndex {
  search(term: string | null): Promise<unknown>;
  preload(term: string): Promise<void>;
  set_ranking(weights: typeof ranking): Promise<void>;
  loadChunk(id: string): Promise<void>;
  _loadFragmentGroup(id: string): Promise<unknown>;
  cachedLoad<Made>(kept: object, id: string, load: () => Promise<Made>): Promise<Made>;
  loaded_chunks: object;
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

/** An index that is open. */
export interface OpenIndex {
  /** Searches with the words loaded of searches before it. */
  search(term: string | null): Promise<unknown>;
  /** Searches with none loaded but the words that are searched for. */
  searchAlone(term: string): Promise<unknown>;
  /** Loads the words of a search. */
  preload(term: string): Promise<void>;
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
  const module = await WebAssembly.compile(machine);
  const open = async (): Promise<KeptOpen<PagefindIndex>> => {
    const index = new (indexClass(runScript(), keep))({ baseUrl });
    const running = await index.backend({ module_or_path: module });
    index.raw_ptr = index.backend.init_pagefind(meta);
    await index.set_ranking(ranking);
    return keptOpen(index, running);
  };
  let opened = await open();
  let last: Promise<unknown> = Promise.resolve();
  const preload = (term: string): Promise<void> => opened.index.preload(term);
  /** One search after another, or one would take out of memory what another has loaded. */
  const inTurn = (search: () => Promise<unknown>): Promise<unknown> => {
    const found = last.then(search);
    last = found.catch(() => undefined);
    return found;
  };
  return {
    preload,
    async search(term) {
      // In its turn, all would wait for what it loads.
      if (term !== null) await preload(term);
      return inTurn(() => opened.index.search(term));
    },
    async searchAlone(term) {
      await preload(term);
      return inTurn(async () => {
        if (!opened.forget()) opened = await open();
        return opened.index.search(term);
      });
    },
  };
}

/** By itself Pagefind fetches what it loads unchecked, and answers as if nothing stood in what it cannot load. */
function indexClass(Pagefind: unknown, keep: Pieces['keep']): PagefindClass {
  if (!isClass(Pagefind)) throw new TypeError('The script is of another form.');
  return class extends Pagefind {
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
      const words = plainWord(term.replaceAll('"', ''));
      const ids: unknown = JSON.parse(this.backend.request_indexes(this.raw_ptr, words));
      await Promise.all(
        listOf(ids)
          .filter(Boolean)
          .map((id) => keep(wordsFile(String(id)))),
      );
    }
  };
}

/** Runs Pagefind's script anew: run once, it would have one stemmer and one memory for all indexes. */
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

type PagefindClass = new (options: { baseUrl: string }) => PagefindIndex;

function isClass(value: unknown): value is PagefindClass {
  return typeof value === 'function';
}
