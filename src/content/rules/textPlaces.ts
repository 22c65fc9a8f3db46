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

/** Escapes and signs that were set make what is written longer than what is read. */
function offsetIn(source: string, from: number, value: string, index: number): number {
  const likely = from + index;
  if (source.startsWith(value, from)) return likely;
  const [words = ''] = /^(?:[\p{L}\p{N}]+|.)/su.exec(value.slice(index)) ?? [];
  const found = source.indexOf(words, likely);
  return found === -1 || found > likely + value.length ? likely : found;
}
