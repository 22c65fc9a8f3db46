import { type Filing, readFiling } from '../../narrowing/facetFile.ts';
import { queryIn } from '../../text/queryIn.ts';
import { isRecord, listAt, textAt } from '../../typeGuards.ts';
import {
  entryFile,
  facetsFile,
  type LanguageEntry,
  machineFile,
  metaFile,
  scriptFile,
  signature,
} from '../indexFiles.ts';
import { type Pieces, piecesIn, readEntry } from './pieces.ts';
import { vocabularyPieces } from './vocabularyPieces.ts';
import { type Instance, startPagefind } from './startPagefind.ts';

/** A story that a search found. */
export interface FoundStory {
  /** Of two the older sorts first. */
  readonly id: string;
  /** How well it matches. */
  readonly score: number;
  /** The language of the index that it is in. */
  readonly language: string;
  /** Loads what is told of it. */
  load(): Promise<unknown>;
}

/** Finds stories. */
export interface Pagefind {
  /**
   * Finds all that match, best first.
   * @param term words, or null for every story.
   * @throws Error where a piece of the index cannot be loaded.
   */
  search(term: string | null): Promise<readonly FoundStory[]>;
}

/** The index of the stories in one language; it is loaded when it is first asked. */
export interface LanguageIndex extends Pagefind {
  readonly language: string;
  /** Loads what its stories are filed under. */
  filing(): Promise<Filing>;
}

/** The indexes of a site; what they find together is in one order. */
export interface StoryIndex extends Pagefind {
  /** Tells one edition from the next. */
  readonly entry: string;
  readonly languages: readonly LanguageIndex[];
  /** Loads a file of the vocabulary by its name. */
  readonly loadWords: (name: string) => Promise<Response>;
}

/**
 * Opens the indexes of a site in a worker: those that the site's own entry names. Each is asked by a
 * Pagefind of its own, which stems what it is asked in the language of its index, and fetches by way of
 * this worker's own `fetch`.
 * @param folder whole address of the folder that the indexes are in, with a closing slash.
 * @throws Error where the entry cannot be loaded, or is no entry.
 */
export async function openPagefind(folder: string, fetchFile: typeof fetch): Promise<StoryIndex> {
  const entry = await loadEntry(folder, fetchFile);
  const { languages, script, vocabulary } = readEntry(entry);
  const pieces = piecesIn(folder, fetchFile);
  globalThis.fetch = (input) => pieces.respond(addressOf(input), entry);
  const loadScript = again(() => pieces.loadText(scriptFile, script));
  const indexes = Object.entries(languages).map(([language, named]) =>
    languageIndex(language, named, { folder, pieces, loadScript }),
  );
  const [only] = indexes;
  if (indexes.length === 1) only?.open().catch(() => undefined);
  return {
    entry,
    languages: indexes,
    loadWords: vocabularyPieces(pieces, vocabulary),
    async search(term) {
      const found = await Promise.all(indexes.map((index) => index.search(term)));
      return indexes.length < 2 ? found.flat() : found.flat().toSorted((a, b) => b.score - a.score);
    },
  };
}

/** Loads the text that names the files of an index, past every cache: an old one names what is gone. */
export async function loadEntry(folder: string, fetchFile: typeof fetch): Promise<string> {
  const address = new URL(`${entryFile}?ts=${Date.now()}`, folder);
  const response = await fetchFile(address, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.text();
}

interface Site {
  readonly folder: string;
  readonly pieces: Pieces;
  readonly loadScript: () => Promise<string>;
}

function languageIndex(
  language: string,
  { hash, wasm, facets }: LanguageEntry,
  { folder, pieces, loadScript }: Site,
): LanguageIndex & { open(): Promise<Instance> } {
  const open = again(async () => {
    const files = [metaFile(hash), machineFile(wasm)];
    const [script] = await Promise.all([loadScript(), pieces.expect(files)]);
    return startPagefind(language, folder, script);
  });
  return {
    language,
    open,
    filing: again(async () =>
      readFiling((await pieces.load(facetsFile(facets))).subarray(signature.length)),
    ),
    async search(term) {
      const instance = await open();
      const { failures } = pieces;
      const answer = await instance.search(term === null ? null : queryIn(term, language));
      // Pagefind answers as if nothing stood in what it could not load.
      if (pieces.failures > failures) throw new Error('A piece of the search index was lost.');
      return storiesOf(answer, language);
    },
  };
}

/** Keeps what is made, but for a failure: who asks then has it made again. */
function again<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    const making = (made ??= make());
    making.catch(() => {
      if (made === making) made = undefined;
    });
    return making;
  };
}

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}

function storiesOf(answer: unknown, language: string): FoundStory[] {
  return listAt(answer, 'results')
    .filter(isStory)
    .map((story) => {
      const [id, score] = [textAt(story, 'id') ?? '', numberAt(story, 'score')];
      return { id, score, language, load: () => story.data() };
    });
}

function numberAt(value: unknown, key: string): number {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : 0;
}

function isStory(value: unknown): value is { data(): Promise<unknown> } {
  return isRecord(value) && typeof value.data === 'function';
}
