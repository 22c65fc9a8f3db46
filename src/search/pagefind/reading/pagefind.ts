import { type Filing, readFiling } from '../../narrowing/facetFile.ts';
import { queryIn } from '../../text/queryIn.ts';
import { isRecord, listAt, textAt } from '../../typeGuards.ts';
import {
  facetsFile,
  type LanguageEntry,
  machineFile,
  mainLanguage,
  metaFile,
  noWord,
  scriptFile,
} from '../indexFiles.ts';
import { loadEntry } from '../loadEntry.ts';
import { again, type Pieces, piecesIn, readEntry } from './pieces.ts';
import { vocabularyPieces } from './vocabularyPieces.ts';
import { compiled, type Opening, type RunScript, startPagefind } from './startPagefind.ts';

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
   * @param wanted languages of which stories are wanted, where that is known; those of others may be found too.
   * @throws Error where a piece of the index cannot be loaded.
   */
  search(term: string | null, wanted?: ReadonlySet<string>): Promise<readonly FoundStory[]>;
  /** Starts to load what a search for words will need; what stands ready has nothing to load. */
  readonly preload?: ((term: string) => void) | undefined;
}

/** The index of the stories in one language; it is loaded when it is first asked. */
export interface LanguageIndex extends Pagefind {
  readonly language: string;
  /** Whether its stories may hold text that is written without spaces. */
  readonly unspaced: boolean;
  /** Loads what its stories are filed under. */
  filing(): Promise<Filing>;
}

/** The indexes of a site; what they find together is in one order. */
export interface StoryIndex extends Pagefind {
  /** Tells one edition from the next. */
  readonly entry: string;
  readonly languages: readonly LanguageIndex[];
  /** Loads a file of the vocabulary by its name. */
  readonly loadWords: (name: string) => Promise<string>;
}

/**
 * Opens the indexes of a site in a worker: those that the site's own entry names. Each is asked by a
 * Pagefind of its own, which stems what it is asked in the language of its index, and fetches by way of
 * this worker's own `fetch`.
 * @param folder whole address of the folder that the indexes are in, with a closing slash.
 * @param loaded the entry, where it was just loaded.
 * @throws Error where the entry cannot be loaded, or is no entry.
 */
export async function openPagefind(
  folder: string,
  fetchFile: typeof fetch,
  loaded?: string,
): Promise<StoryIndex> {
  const entry = loaded ?? (await loadEntry(folder, fetchFile));
  const { languages } = readEntry(entry);
  const main = mainLanguage(
    Object.entries(languages).map(([language, { page_count: stories }]) => [language, stories]),
  );
  const pieces = piecesIn(folder, fetchFile, metaFile(languages[main ?? '']?.hash ?? ''));
  openings += 1;
  // An address of its own, so that each edition tells of what it lost itself.
  const fetchedFrom = `${folder}opening-${openings}/`;
  const fetchOthers = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    const address = addressOf(input);
    return address.startsWith(fetchedFrom)
      ? pieces.respond(address.slice(fetchedFrom.length), entry)
      : fetchOthers(input, options);
  };
  const loadScript = again(async () => compiled(await pieces.load(scriptFile), folder));
  const indexes = Object.entries(languages).map(([language, named]) =>
    languageIndex(language, named, { folder, fetchedFrom, pieces, loadScript }),
  );
  // Every query is asked of it, in any language.
  indexes
    .find(({ language }) => language === main)
    ?.open()
    .catch(() => undefined);
  return {
    entry,
    languages: indexes,
    loadWords: vocabularyPieces(pieces),
    async search(term) {
      const found = await Promise.all(indexes.map((index) => index.search(term)));
      return indexes.length < 2 ? found.flat() : found.flat().toSorted((a, b) => b.score - a.score);
    },
  };
}

let openings = 0;

interface Site {
  readonly folder: string;
  /** What Pagefind takes for the folder: what it fetches from there is answered by `pieces`. */
  readonly fetchedFrom: string;
  readonly pieces: Pieces;
  readonly loadScript: () => Promise<RunScript>;
}

function languageIndex(
  language: string,
  { hash, wasm, facets, unspaced }: LanguageEntry,
  { folder, fetchedFrom, pieces, loadScript }: Site,
): LanguageIndex & { open(): Promise<unknown> } {
  const open = again(async () => {
    const files = [metaFile(hash), machineFile(wasm)];
    const [runScript] = await Promise.all([loadScript(), pieces.expect(files)]);
    const openAnew = await startPagefind(language, { folder, fetchedFrom }, runScript);
    const { instance: shared, isOpen } = openAnew();
    // All that is opened later has the machine code of the first. Where it cannot be opened, to ask it fails.
    await Promise.race([isOpen, shared.preload('')]);
    return { shared, openAnew };
  });
  return {
    language,
    unspaced,
    open,
    filing: again(async () => readFiling(await pieces.load(facetsFile(facets)))),
    async search(term) {
      const { shared, openAnew } = await open();
      const { failures } = pieces;
      const words = term === null ? null : queryIn(term, language);
      const isScored = words !== null && !words.startsWith('"');
      const answer = await (isScored ? scored(words, openAnew()) : shared.search(words));
      // Pagefind answers as if nothing stood in what it could not load.
      if (pieces.failures > failures) throw new Error('A piece of the search index was lost.');
      const stories = storiesOf(answer, language);
      return isScored ? bestFirst(stories) : stories;
    },
    preload(term) {
      // What fails here the search itself tells of.
      open()
        .then(({ shared }) => shared.preload(queryIn(term, language)))
        .catch(() => undefined);
    },
  };
}

/**
 * Asks for scored stories. Pagefind counts longer words too, that begin as one of the query does, of all that
 * an index has loaded: so each query is asked of one that loads its words alone.
 */
async function scored(words: string, { instance, isOpen }: Opening): Promise<unknown> {
  await isOpen;
  try {
    return await instance.search(words);
  } finally {
    await instance.preload(noWord);
  }
}

function addressOf(input: RequestInfo | URL): string {
  return input instanceof Request ? input.url : String(input);
}

function storiesOf(answer: unknown, language: string): FoundStory[] {
  return listAt(answer, 'results')
    .filter(isStory)
    .map((story) => {
      const id = textAt(story, 'id') ?? '';
      // Pagefind sums up in no certain order, which moves the last digits.
      const score = Math.round(numberAt(story, 'score') * 1000) / 1000;
      return { id, score, language, load: () => story.data() };
    });
}

/** Of stories of one score the newest come first. */
function bestFirst(stories: readonly FoundStory[]): FoundStory[] {
  return stories.toSorted((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
}

function numberAt(value: unknown, key: string): number {
  const found = isRecord(value) ? value[key] : undefined;
  return typeof found === 'number' ? found : 0;
}

function isStory(value: unknown): value is { data(): Promise<unknown> } {
  return isRecord(value) && typeof value.data === 'function';
}
