import type { Entry } from './vocabulary.ts';
import { plainWord } from './words.ts';

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

/** The name of the file that tells the shards. */
export const shardsFile = 'vocabulary/pieces.json';

/** The ways in which the words are cut. */
export type Side = keyof Shards;

/** The name of a shard's file. */
export function shardFile(side: Side, shard: number): string {
  return `vocabulary/${side}-${shard}.words`;
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

/** Writes entries, one to a line. How many stories hold a word is told by its order of magnitude. */
export function writeEntries(entries: readonly Entry[]): string {
  return entries
    .map(
      ({ text, stories, isName }) =>
        `${text}\t${Math.floor(Math.log2(stories))}${isName ? '\tname' : ''}`,
    )
    .join('\n');
}

/** Reads entries back. */
export function readEntries(text: string): Entry[] {
  return text.split('\n').flatMap((line) => {
    const [shown = '', magnitude, name] = line.split('\t');
    if (shown === '') return [];
    const plain = plainWord(shown);
    return [{ plain, text: shown, stories: 2 ** Number(magnitude), isName: name === 'name' }];
  });
}
