import {
  entryFile,
  type IndexEntry,
  type LanguageEntry,
  markOf,
  markOfText,
  noWordFile,
  signature,
  wordsFile,
} from '../indexFiles.ts';
import { readHeld } from '../heldPieces.ts';
import { isRecord, textAt } from '../../typeGuards.ts';

/** The files of a site's index, as readers get them: each whole and as it was made, or none. */
export interface Pieces {
  /**
   * Loads what a file of ours holds, which may stand in another.
   * @throws Error where it is lost, another, cut short or damaged; asked again, it is loaded again.
   */
  load(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Loads and keeps packed files for Pagefind, which answers anyhow where it cannot. @throws as `load` does. */
  expect(names: readonly string[]): Promise<void>;
  /**
   * What Pagefind gets for a file that it fetches.
   * @param entry the text of the entry that it is to see.
   */
  respond(name: string, entry: string): Promise<Response>;
  /** How many files could not be had so far: Pagefind answers as if nothing stood in them. */
  readonly failures: number;
}

/**
 * @param folder whole address of the folder that the index is in, with a closing slash.
 * @param main the file that others stand in.
 */
export function piecesIn(folder: string, fetchFile: typeof fetch, main: string): Pieces {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const damaged = new Set<string>();
  let failures = 0;

  async function fetched(name: string): Promise<Uint8Array<ArrayBuffer>> {
    // What came damaged may be kept so by the browser.
    const cache = damaged.has(name) ? 'reload' : 'default';
    const response = await fetchFile(new URL(name, folder), { cache });
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
    return new Uint8Array(await response.arrayBuffer());
  }

  async function checked(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const packed = await fetched(name);
    try {
      if (!markedAs(name, markOf(packed))) throw new TypeError('It is another file.');
      return await unpacked(packed);
    } catch (cause) {
      damaged.add(name);
      throw new Error(`${name} of the search index is damaged.`, { cause });
    }
  }

  function keep(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const piece = kept.get(name) ?? checked(name);
    kept.set(name, piece);
    piece.catch(() => kept.delete(name));
    return piece;
  }

  const held = again(async () => readHeld(await keep(main)));

  return {
    load: async (name) =>
      (await held()).get(name) ?? (await checked(name)).subarray(signature.length),
    async expect(names) {
      await Promise.all(names.map(keep));
    },
    async respond(name, entry) {
      if (name.startsWith(entryFile)) return new Response(entry);
      if (name === wordsFile(noWordFile)) return new Response(signature);
      try {
        return withoutCopy(await keep(name));
      } catch (error) {
        failures += 1;
        throw error;
      }
    },
    get failures() {
      return failures;
    },
  };
}

/** A response copies what it is made of, and again for who reads it, at each search. */
function withoutCopy({ buffer }: Uint8Array<ArrayBuffer>): Response {
  return Object.assign(new Response(), { arrayBuffer: () => Promise.resolve(buffer) });
}

/** Keeps what is made, but for a failure: who asks then has it made again. */
export function again<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    const making = (made ??= make());
    making.catch(() => {
      if (made === making) made = undefined;
    });
    return making;
  };
}

/** A name ends in the mark of what it is of, ahead of its kind. */
function markedAs(name: string, mark: string): boolean {
  const before = name.replace(/\.[^.]*$/, '');
  return before.endsWith(`_${mark}`) || before.endsWith(`-${mark}`);
}

/** @throws TypeError for what is not packed, is cut short or has another checksum. */
async function unpacked(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // By way of a Blob, which other processes share, each piece would take a millisecond more.
  const body = new Response(packed).body?.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(body).arrayBuffer());
}

/**
 * Reads the entry of an index.
 * @throws TypeError or SyntaxError for another text, or where any letter of it is another.
 */
export function readEntry(text: string): IndexEntry {
  const read: unknown = JSON.parse(text);
  const { mark, ...entry } = recordOf(read);
  if (markOfText(JSON.stringify(entry)) !== mark) throw new TypeError('The entry is damaged.');
  const named = Object.entries(recordOf(entry['languages']));
  const languages = named.map(([language, of]): [string, LanguageEntry] => [
    language,
    {
      hash: textAt(of, 'hash') ?? '',
      wasm: textAt(of, 'wasm') ?? '',
      facets: textAt(of, 'facets') ?? '',
      page_count: isRecord(of) ? Number(of.page_count) : 0,
      unspaced: isRecord(of) && of['unspaced'] === true,
    },
  ]);
  return {
    version: textAt(entry, 'version') ?? '',
    languages: Object.fromEntries(languages),
    include_characters: [],
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new TypeError('The entry is of another form.');
}
