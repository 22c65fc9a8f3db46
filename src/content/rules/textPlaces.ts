import type { HastNode } from 'satteri';
import { type Place, placeAt } from '../../base/problems/problem.ts';

/** Some text as it is read, and from where in the tree it comes. */
export interface Run {
  readonly value: string;
  readonly position: HastNode['position'];
}

/** Where the characters of a text stand. */
export interface TextPlaces {
  /** Where the character at an index of the text stands in the file. */
  readonly placeAt: (index: number) => Place;
  /** The same as an offset in the file's text. */
  readonly offsetAt: (index: number) => number;
}

/** What a tree was parsed from. */
interface TextSource {
  /** The text of the story's file. */
  readonly source: string;
  /** What lies between an offset in the tree and the same in the file. */
  readonly shift: number;
}

/** Places of a block's characters, found in the source when they are asked for. */
export function placesIn(
  runs: readonly Run[],
  block: HastNode,
  { source, shift }: TextSource,
): TextPlaces {
  const offsetAt = (index: number): number => {
    let start = 0;
    for (const { value, position } of runs) {
      const from = position?.start.offset;
      if (index < start + value.length && from !== undefined) {
        return offsetIn(source, from + shift, value, index - start);
      }
      start += value.length;
    }
    return (block.position?.start.offset ?? 0) + shift;
  };
  return { offsetAt, placeAt: (index) => placeAt(source, offsetAt(index)) };
}

/** Escapes, entities and signs that were set make what is written longer than what is read: the words lead there. */
function offsetIn(source: string, from: number, value: string, index: number): number {
  if (source.startsWith(value, from)) return from + index;
  let [read, written] = [0, from];
  for (const { 0: word, index: start } of value.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (start > index) break;
    const found = wordFrom(source, word, written, start - read);
    if (found === undefined) continue;
    [read, written] = [start, found];
    if (index < start + word.length) break;
    [read, written] = [start + word.length, found + word.length];
  }
  return written + index - read;
}

/**
 * Finds a word of a text as it is written, and no name of an entity.
 * @param gap how many characters are read between it and what stands before.
 */
function wordFrom(source: string, word: string, at: number, gap: number): number | undefined {
  const near = source.slice(at, at + longestEntity * (gap + 1) + word.length);
  for (const { 0: found, index } of near.matchAll(/&#?[a-z0-9]+;|[\p{L}\p{N}]+/giu)) {
    if (found === word) return at + index;
  }
  return undefined;
}

/** As many characters as a character that is read takes where it is written by its name or its number, about. */
const longestEntity = 12;
