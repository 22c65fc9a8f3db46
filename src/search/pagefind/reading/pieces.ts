import {
  type IndexEntry,
  type LanguageEntry,
  markOf,
  markOfText,
  signature,
} from '../indexFiles.ts';
import { again } from '../../again.ts';
import { readHeld } from '../heldPieces.ts';
import { isRecord, textAt } from '../../typeGuards.ts';

/** The files of a site's index, as readers get them: each whole and as it was made, or none. */
export interface Pieces {
  /**
   * Loads and keeps what a file holds.
   * @throws Error where it is lost, another, cut short or damaged; asked again, it is loaded again.
   */
  keep(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Loads what is not kept, or stands in another file. @throws as `keep` does. */
  load(name: string): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * @param folder whole address of the folder that the index is in, with a closing slash.
 * @param main the file that others stand in.
 */
export function piecesIn(folder: string, fetchFile: typeof fetch, main: string): Pieces {
  const damaged = new Set<string>();

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
      return (await unpacked(packed)).subarray(signature.length);
    } catch (cause) {
      damaged.add(name);
      throw new Error(`${name} of the search index is damaged.`, { cause });
    }
  }

  const keep = again(checked);
  const held = again(async () => readHeld(await keep(main)));

  return {
    keep,
    load: async (name) => (await held()).get(name) ?? (await checked(name)),
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
