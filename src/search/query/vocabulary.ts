import type { Synonyms } from '../../content/fields/synonyms.ts';
import { isRecord, listAt } from '../typeGuards.ts';
import { mayHold } from '../vocabulary/beginnings.ts';
import { plainWord } from '../vocabulary/words.ts';
import {
  beginningsFile,
  longFormsFile,
  type Outline,
  outlineFile,
  readEntries,
  shardFile,
  shardOf,
  type Side,
} from '../vocabulary/vocabularyShards.ts';
import type { Entry } from '../vocabulary/vocabulary.ts';

/** The words of the archive, of which shards are loaded when they are needed. */
export interface Vocabulary {
  /** The words that start, or end, with the same two letters as a word; and others beside them. */
  near(plain: string, side: Side): Promise<readonly Entry[]>;
}

/** What is known of the words of all languages before any is asked for. */
export interface Outlines {
  /** How many stories there are about. */
  readonly stories: number;
  /** In how many stories a word is, as it is compared, that very many hold. */
  readonly common: ReadonlyMap<string, number>;
}

/** The words of the archive, query by query. */
export interface Lexicon {
  outlines(): Promise<Outlines>;
  /** The indexes that may hold every one, or some, of a few words; that of most stories in any case. */
  languagesFor(words: readonly string[], which: 'every' | 'some'): Promise<ReadonlySet<string>>;
  /** What abbreviations are short for in stories, each with its long form. */
  longForms(): Promise<Synonyms>;
  /**
   * The words as one query may ask for them: its transfer must stay small, however many of its
   * words are misspelt. Beyond what it may load it has what was loaded before.
   */
  forQuery(query: string): Vocabulary;
}

/**
 * How many shards of a language are loaded for a query: with the outline they are less than 40 KB even
 * in an archive of 20,000 stories, as the shards' own test knows.
 */
const mostShards = 2;

/** How many languages are looked at for a word: those of most stories. */
const mostLanguages = 3;

type ByLanguage = ReadonlyMap<string, Outline>;

/** @param load loads a file of the index by its name. */
export function lexicon(load: (name: string) => Promise<Response>): Lexicon {
  let known: Promise<ByLanguage> | undefined;
  const loaded = new Map<string, Promise<readonly Entry[]>>();
  const beginnings = new Map<string, Promise<Uint8Array>>();
  const lines = new Map<string, Promise<readonly string[]>>();
  let asking = { query: '', loaded: new Map<string, number>() };

  function byLanguage(): Promise<ByLanguage> {
    known ??= load(outlineFile).then(readOutlines);
    known.catch(() => (known = undefined));
    return known;
  }

  function beginningsOf(language: string): Promise<Uint8Array> {
    const read =
      beginnings.get(language) ??
      load(beginningsFile(language))
        .then((response) => unpacked(response).arrayBuffer())
        .then((bytes) => new Uint8Array(bytes));
    beginnings.set(language, read);
    read.catch(() => beginnings.delete(language));
    return read;
  }

  function linesOf(name: string): Promise<readonly string[]> {
    const read =
      lines.get(name) ??
      load(name)
        .then(unpack)
        .then((text) => text.split('\n'));
    lines.set(name, read);
    read.catch(() => lines.delete(name));
    return read;
  }

  return {
    async outlines() {
      const all = [...(await byLanguage()).values()];
      return {
        stories: all.reduce((sum, { stories }) => sum + stories, 0),
        common: new Map(all.flatMap(({ common }) => Object.entries(common))),
      };
    },
    async languagesFor(words, which) {
      const [most, ...others] = [...(await byLanguage())]
        .toSorted(([, a], [, b]) => b.stories - a.stories)
        .map(([language]) => language);
      const asked = await Promise.all(
        others.map(async (language) => {
          const filter = await beginningsOf(language);
          const holds = (word: string) => mayHold(filter, plainWord(word), language);
          return words[which](holds) ? [language] : [];
        }),
      );
      return new Set([...(most === undefined ? [] : [most]), ...asked.flat()]);
    },
    async longForms() {
      const explaining = [...(await byLanguage())].filter(([, { hasLongForms }]) => hasLongForms);
      const files = explaining.map(([language]) => longFormsFile(language));
      return (await Promise.all(files.map(linesOf))).flat().map((line) => line.split('\t'));
    },
    forQuery(query) {
      if (query !== asking.query) asking = { query, loaded: new Map() };
      const asked = asking;
      async function shard(language: string, name: string): Promise<readonly Entry[]> {
        const known = loaded.get(name);
        if (known !== undefined) return known;
        const number = asked.loaded.get(language) ?? 0;
        if (number >= mostShards) return [];
        asked.loaded.set(language, number + 1);
        const read = load(name)
          .then(unpack)
          .then((text) => readEntries(text, language));
        loaded.set(name, read);
        read.catch(() => loaded.delete(name));
        return read;
      }
      return {
        async near(plain, side) {
          const shards = [...(await byLanguage())]
            .filter(([language]) => isWrittenIn(plain, language))
            .toSorted(([, a], [, b]) => b.stories - a.stories)
            .slice(0, mostLanguages)
            .map(([language, outline]) =>
              shard(language, shardFile(language, side, shardOf(plain, side, outline))),
            );
          return (await Promise.all(shards)).flat();
        },
      };
    },
  };
}

/** Tells whether a word is of the letters that a language is mostly written with. */
function isWrittenIn(plain: string, language: string): boolean {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  // Korean and Japanese are written with several, and have no such words.
  return (
    !/^(?:Jpan|Kore|Hans|Hant)$/.test(script) && new RegExp(`\\p{sc=${script}}`, 'u').test(plain)
  );
}

async function readOutlines(response: Response): Promise<ByLanguage> {
  const outlines: unknown = await response.json();
  return new Map(
    Object.entries(isRecord(outlines) ? outlines : {}).map(([language, outline]) => [
      language,
      readOutline(outline),
    ]),
  );
}

function readOutline(outline: unknown): Outline {
  const texts = (side: Side) => listAt(outline, side).filter((first) => typeof first === 'string');
  const { stories, common, hasLongForms } = isRecord(outline) ? outline : {};
  return {
    hasLongForms: hasLongForms === true,
    stories: Number(stories),
    common: Object.fromEntries(
      Object.entries(isRecord(common) ? common : {}).map(([word, number]) => [
        word,
        Number(number),
      ]),
    ),
    starts: texts('starts'),
    ends: texts('ends'),
  };
}

function unpack(response: Response): Promise<string> {
  return unpacked(response).text();
}

function unpacked({ body }: Response): Response {
  return new Response(body?.pipeThrough(new DecompressionStream('gzip')));
}
