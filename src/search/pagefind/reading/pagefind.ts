import { again } from '../../again.ts';
import { type Filing, readFiling } from '../../narrowing/facetFile.ts';
import { queryIn } from '../../text/queryIn.ts';
import { isRecord, listAt, textAt } from '../../typeGuards.ts';
import {
  classFile,
  facetsFile,
  type LanguageEntry,
  machineFile,
  mainLanguage,
  metaFile,
} from '../indexFiles.ts';
import { loadEntry } from '../loadEntry.ts';
import { type Pieces, piecesIn, readEntry } from './pieces.ts';
import { vocabularyPieces } from './vocabularyPieces.ts';
import { compiled, type RunScript, startPagefind } from './startPagefind.ts';

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

/** The indexes of a site. */
export interface StoryIndex {
  /** Tells one edition from the next. */
  readonly entry: string;
  readonly languages: readonly LanguageIndex[];
  /** Loads a file of the vocabulary by its name. */
  readonly loadWords: (name: string) => Promise<string>;
}

/**
 * Opens the indexes of a site: those that its own entry names. Each is asked by a Pagefind of its own, which
 * stems what it is asked in the language of its index.
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
  const loadScript = again(async () => compiled(await pieces.load(classFile), folder));
  const baseUrl = new URL('..', folder).pathname;
  const indexes = Object.entries(languages).map(([language, named]) =>
    languageIndex(language, named, { baseUrl, pieces, loadScript }),
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
  };
}

interface Site {
  readonly baseUrl: string;
  readonly pieces: Pieces;
  readonly loadScript: () => Promise<RunScript>;
}

function languageIndex(
  language: string,
  { hash, wasm, facets, unspaced }: LanguageEntry,
  { baseUrl, pieces, loadScript }: Site,
): LanguageIndex & { open(): Promise<unknown> } {
  const open = again(async () => {
    const [runScript, meta, machine] = await Promise.all([
      loadScript(),
      pieces.keep(metaFile(hash)),
      pieces.keep(machineFile(wasm)),
    ]);
    return startPagefind(runScript, { meta, machine }, pieces, baseUrl);
  });
  return {
    language,
    unspaced,
    open,
    filing: again(async () => readFiling(await pieces.load(facetsFile(facets)))),
    async search(term) {
      const index = await open();
      const words = term === null ? null : queryIn(term, language);
      if (words === null || words.startsWith('"'))
        return storiesOf(await index.search(words), language);
      // Pagefind counts longer words too, that begin as one of the query does, of all that an index has loaded.
      return bestFirst(storiesOf(await index.searchAlone(words), language));
    },
    preload(term) {
      // What fails here the search itself tells of.
      open()
        .then((index) => index.preload(queryIn(term, language)))
        .catch(() => undefined);
    },
  };
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
