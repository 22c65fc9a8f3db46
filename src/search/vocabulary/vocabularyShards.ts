import type { Entry } from './vocabulary.ts';
import { plainWord } from './words.ts';

/** What is known of a language's words before any of its shards is loaded. */
export interface Outline extends Shards {
  /** How many stories there are about. */
  readonly stories: number;
  /** Words that `many` stories hold, as they are compared, and in how many. */
  readonly common: Readonly<Record<string, number>>;
  /** Whether there is a file of what abbreviations are short for. */
  readonly hasLongForms: boolean;
  /**
   * Which words its stories may hold, as `writeBeginnings` tells it, in base 64; undefined for the language
   * of most stories, which is asked in any case.
   */
  readonly beginnings: string | undefined;
  /** Which figures its stories may hold, as `writeFigures` tells it; undefined for that of most stories. */
  readonly figures: string | undefined;
  /** Words of any language that have a commoner one beside them, as `writeDoubtful` tells it; in one outline. */
  readonly doubtful: string | undefined;
}

/**
 * A vocabulary cut into shards. A slip leaves the first letters of a word as they were, or else the
 * last ones: the words are there twice, by how they start and by how they end, so that one shard of
 * either holds all that a word was likely meant to be.
 */
export interface Shards {
  /** The first letters that each shard begins with. */
  readonly starts: readonly string[];
  /** The same from the end: a word's last letters, from the last on. */
  readonly ends: readonly string[];
}

/** So many stories hold a word that Pagefind takes long to tell which, and that it tells few apart. */
export const many = 500;

/** The name of the file that tells the outline of each language, by the name of its index. */
export const outlineFile = 'vocabulary/outline.json';

/** The ways in which the words are cut. */
export type Side = keyof Shards;

/** The name of a shard's file. */
export function shardFile(language: string, side: Side, shard: number): string {
  return `vocabulary/${language}-${side}-${shard}.words`;
}

/** The language of a shard, by the name of its file. */
export function languageOf(file: string): string {
  return file.replace(/^.*\/|-.*/g, '');
}

/** The name of the file that tells what the abbreviations of a language are short for. */
export function longFormsFile(language: string): string {
  return `vocabulary/${language}-long-forms.words`;
}

/** The number of the shard that a word belongs to. */
export function shardOf(plain: string, side: Side, shards: Shards): number {
  const wanted = edge(plain, side);
  return Math.max(
    0,
    shards[side].findLastIndex((first) => first <= wanted),
  );
}

/** The letters that decide where a word goes. */
export function edge(plain: string, side: Side): string {
  const letters = Array.from(plain);
  return (side === 'starts' ? letters : letters.toReversed()).slice(0, 2).join('');
}

/** Writes entries of one language, one to a line. */
export function writeEntries(entries: readonly Entry[]): string {
  return entries
    .map(({ text, stories, isName }) => `${text}\t${rounded(stories)}${isName ? '\tname' : ''}`)
    .join('\n');
}

/** Reads entries back. */
export function readEntries(text: string, language: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    const [shown = '', stories, name] = line.split('\t');
    if (shown === '') return [];
    const plain = plainWord(shown);
    return [{ language, plain, text: shown, stories: Number(stories), isName: name === 'name' }];
  });
}

/** Up to three as it is, beyond by its order of magnitude, which packs well. */
export function rounded(stories: number): number {
  return stories <= 3 ? stories : 2 ** Math.floor(Math.log2(stories));
}
