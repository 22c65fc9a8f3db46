import type { MetaIndex, MetaIndexChunk } from './metaIndex.ts';

/** A stretch of words, in the order of code points. */
export interface WordRange {
  /** The first word, or what it starts with. */
  readonly from: string;
  /** Stands behind every word of it. */
  readonly to: string;
  /** What the next starts at; undefined at the end. */
  readonly before: string | undefined;
}

/**
 * Cuts all words into stretches such that each is in few files of any volume. Words that start
 * with the same three letters are in one, since Pagefind finds longer words by their start only in
 * files that it has loaded.
 */
export function wordRangesOf(volumes: readonly Pick<MetaIndex, 'chunks'>[]): WordRange[] {
  const starts = volumes
    .flatMap(({ chunks }) => chunks.slice(1))
    .map(({ from }) => Array.from(from).slice(0, 3).join(''));
  const sorted = ['', ...[...new Set(starts)].toSorted(byCodePoints)];
  return sorted.map((from, place) => {
    const before = sorted[place + 1];
    return { from, to: before === undefined ? last : justBefore(before), before };
  });
}

/** The files of a volume that hold words of a stretch. */
export function chunksIn(
  chunks: readonly MetaIndexChunk[],
  { from, before }: Pick<WordRange, 'from' | 'before'>,
): MetaIndexChunk[] {
  return chunks.filter((chunk, place) => {
    const next = chunks[place + 1]?.from;
    const startsInTime = place === 0 || before === undefined || isBefore(chunk.from, before);
    return startsInTime && (next === undefined || isBefore(from, next));
  });
}

/** Tells whether a word is in a stretch. */
export function isIn(word: string, { from, before }: Pick<WordRange, 'from' | 'before'>): boolean {
  return !isBefore(word, from) && (before === undefined || isBefore(word, before));
}

const last = '\u{10FFFF}';

function justBefore(start: string): string {
  const letters = Array.from(start);
  const code = letters.pop()?.codePointAt(0) ?? 1;
  // Between these two there are only surrogates.
  const previous = code === 0xe000 ? 0xd7ff : code - 1;
  return letters.join('') + String.fromCodePoint(previous) + last;
}

function isBefore(a: string, b: string): boolean {
  return byCodePoints(a, b) < 0;
}

/** As Pagefind orders words; JavaScript compares by UTF-16 code units. */
function byCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let place = 0; place < length; place += 1) {
    if (a.charCodeAt(place) !== b.charCodeAt(place)) {
      return (a.codePointAt(place) ?? 0) - (b.codePointAt(place) ?? 0);
    }
  }
  return a.length - b.length;
}
