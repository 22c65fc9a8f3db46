import type { Synonyms } from '../../content/fields/synonyms.ts';
import { again } from '../again.ts';
import { isRecord, listAt, textAt } from '../typeGuards.ts';
import { mayHold } from '../vocabulary/beginnings.ts';
import { isDoubtful } from '../vocabulary/doubtful.ts';
import { lacksFigures } from '../vocabulary/figures.ts';
import { holdsUnlettered, plainWord } from '../vocabulary/words.ts';
import {
  languageOf,
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
  /**
   * The words that start, or end, with the same two letters as a word; and others beside them.
   * @param isHeld whether stories hold the word: then only languages that may have it are looked at.
   */
  near(plain: string, side: Side, isHeld?: boolean): Promise<readonly Entry[]>;
}

/** What is known of the words of all languages before any is asked for. */
export interface Outlines {
  /** How many stories there are about. */
  readonly stories: number;
  /** In how many stories a word is, as it is compared, that many hold. */
  readonly common: ReadonlyMap<string, number>;
}

/** The words of the archive, query by query. */
export interface Lexicon {
  outlines(): Promise<Outlines>;
  /** The indexes that may hold every one, or some, of a few words; that of most stories in any case. */
  languagesFor(words: readonly string[], which: 'every' | 'some'): Promise<ReadonlySet<string>>;
  /** The indexes that lack some figure of what is searched for as it stands. */
  lackingFigures(text: string): Promise<ReadonlySet<string>>;
  /** Whether a word, as it is compared, may have a commoner one beside it. */
  isDoubtful(plain: string): Promise<boolean>;
  /** What abbreviations are short for in stories, each with its long form. */
  longForms(): Promise<Synonyms>;
  /**
   * The words as one query may ask for them: its transfer must stay small, however many of its words are
   * misspelt. What was loaded for others counts too, or what was asked before would change the answer.
   */
  forQuery(): Vocabulary;
}

/** How many shards of a language a query has, two for a misspelt word; each is about 10 KB. */
const mostShards = 4;

/** How many languages are looked at for a word: those of most stories. */
const mostLanguages = 3;

type ByLanguage = ReadonlyMap<string, ReadOutline>;

/** An outline, with what its filters are written in. */
type ReadOutline = Omit<Outline, Filters> & Readonly<Record<Filters, Uint8Array | undefined>>;
type Filters = 'beginnings' | 'figures' | 'doubtful';

/** @param load loads a file of the vocabulary by its name. */
export function lexicon(load: (name: string) => Promise<string>): Lexicon {
  const byLanguage = again(async () => readOutlines(await load(outlineFile)));
  const linesOf = again(async (name) => (await load(name)).split('\n'));
  const entriesOf = again(async (name) => readEntries(await load(name), languageOf(name)));

  return {
    outlines: again(async () => {
      const all = [...(await byLanguage()).values()];
      const common = new Map<string, number>();
      for (const [word, stories] of all.flatMap((outline) => Object.entries(outline.common))) {
        common.set(word, (common.get(word) ?? 0) + stories);
      }
      return { stories: all.reduce((sum, { stories }) => sum + stories, 0), common };
    }),
    async languagesFor(words, which) {
      const asked = [...(await byLanguage())].filter(([language, outline]) =>
        words[which]((word) => mayStandIn(plainWord(word), language, outline)),
      );
      return new Set(asked.map(([language]) => language));
    },
    async lackingFigures(text) {
      const lacking = [...(await byLanguage())].filter(
        ([language, { figures }]) => figures && lacksFigures(figures, text, language),
      );
      return new Set(lacking.map(([language]) => language));
    },
    async isDoubtful(plain) {
      const outlines = [...(await byLanguage()).values()];
      return outlines.some(({ doubtful }) => doubtful && isDoubtful(doubtful, plain));
    },
    async longForms() {
      const explaining = [...(await byLanguage())].filter(([, { hasLongForms }]) => hasLongForms);
      const files = explaining.map(([language]) => longFormsFile(language));
      return (await Promise.all(files.map((file) => linesOf(file))))
        .flat()
        .map((line) => line.split('\t'));
    },
    forQuery() {
      const had = new Map<string, Set<string>>();
      async function shard(language: string, name: string): Promise<readonly Entry[]> {
        const names = had.get(language) ?? new Set();
        if (!names.has(name) && names.size >= mostShards) return [];
        had.set(language, names.add(name));
        return entriesOf(name);
      }
      return {
        async near(plain, side, isHeld = false) {
          if (holdsUnlettered(plain)) return [];
          const all = [...(await byLanguage())];
          const own = all.filter(([language]) => isWrittenIn(plain, language));
          // A Chinese or a Russian newsroom has the names of others in Latin letters.
          const shards = (own.length > 0 ? own : all)
            .filter(([language, outline]) => !isHeld || mayStandIn(plain, language, outline))
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

/** Tells whether stories of a language may hold a word, as it is compared. */
function mayStandIn(plain: string, language: string, { beginnings }: ReadOutline): boolean {
  return beginnings === undefined || mayHold(beginnings, plain, language);
}

/** Tells whether a word is of the letters that a language is mostly written with. */
function isWrittenIn(plain: string, language: string): boolean {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  // Korean and Japanese are written with several, and their vocabularies hold only words of others.
  if (/^(?:Jpan|Kore|Hans|Hant)$/.test(script)) return false;
  return new RegExp(
    language === 'sr' ? '[\\p{sc=Cyrl}\\p{sc=Latn}]' : `\\p{sc=${script}}`,
    'u',
  ).test(plain);
}

function readOutlines(text: string): ByLanguage {
  const outlines: unknown = JSON.parse(text);
  return new Map(
    Object.entries(isRecord(outlines) ? outlines : {}).map(([language, outline]) => [
      language,
      readOutline(outline),
    ]),
  );
}

function readOutline(outline: unknown): ReadOutline {
  const texts = (side: Side) => listAt(outline, side).filter((first) => typeof first === 'string');
  const { stories, common, hasLongForms } = isRecord(outline) ? outline : {};
  return {
    beginnings: bytesOf(textAt(outline, 'beginnings')),
    figures: bytesOf(textAt(outline, 'figures')),
    doubtful: bytesOf(textAt(outline, 'doubtful')),
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

/** Reads what is written in base 64. */
function bytesOf(text: string | undefined): Uint8Array | undefined {
  return text === undefined
    ? undefined
    : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
