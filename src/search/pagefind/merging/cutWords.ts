import type { Word, Words } from './words.ts';

/** Words of one file of the index, in their order. */
export interface Chunk {
  /** What its words start at: Pagefind looks here for words from this on. */
  readonly from: string;
  /** Stands behind every word that is looked for here, and before the next file's. */
  readonly to: string;
  readonly words: readonly (readonly [string, Word])[];
}

/**
 * Cuts words into files. A file ends where the first letters change, as few as will do: Pagefind finds
 * longer words by their start only in files that it has loaded. Neighbours share a file while there is
 * room among those that start alike, so that a word more moves few others.
 */
export function cutWords(words: Words): Chunk[] {
  const sized = [...words].map((entry) => ({ entry, size: sizeOf(entry) }));
  const total = sized.reduce((sum, { size }) => sum + size, 0);
  const cut = cutAt(sized, 0, '', roomFor(total));
  return cut.map(({ from, words: held }, place) => {
    const next = cut[place + 1]?.from;
    return {
      from: textOf(from),
      to: next === undefined ? last : justBefore(textOf(next)),
      words: held.map(({ entry }) => entry),
    };
  });
}

/**
 * How many bytes a file may have. The more files, the longer their list, which every search loads; the
 * larger, the more a word costs. Both grow alike with the square root of the whole. Powers of two, so
 * that a story more seldom moves every border.
 */
function roomFor(total: number): number {
  return Math.max(2 ** 14, 2 ** Math.round(Math.log2(4 * Math.sqrt(total))));
}

interface Sized {
  readonly entry: readonly [string, Word];
  readonly size: number;
}

interface Cut {
  readonly from: string;
  readonly words: Sized[];
}

/** @param words which start with the same letters, whose bytes are so many. */
function cutAt(words: readonly Sized[], bytes: number, from: string, room: number): Cut[] {
  if (words.length < 2 || sum(words) <= room) return [{ from, words: [...words] }];
  const cut: Cut[] = [];
  let free = 0;
  for (const [start, group] of Map.groupBy(words, ({ entry: [key] }) => startOf(key, bytes))) {
    const size = sum(group);
    const open = cut.at(-1);
    if (size <= free && open !== undefined) {
      open.words.push(...group);
      free -= size;
      continue;
    }
    // The first also has what is shorter than any of its words.
    const own = open === undefined ? from : start;
    if (size > room && start.length > bytes) {
      cut.push(...cutAt(group, start.length, own, room));
      free = 0;
    } else {
      cut.push({ from: own, words: [...group] });
      free = room - size;
    }
  }
  return cut;
}

function sum(words: readonly Sized[]): number {
  return words.reduce((total, { size }) => total + size, 0);
}

/** The first bytes of a key and the next letter, as UTF-8 has it. */
function startOf(key: string, bytes: number): string {
  const lead = key.charCodeAt(bytes);
  const length = lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  return key.slice(0, bytes + length);
}

function sizeOf([key, { own, variants }]: readonly [string, Word]): number {
  let size = key.length + own.body.length + 8;
  for (const [form, { body }] of variants) size += form.length + body.length + 8;
  return size;
}

function textOf(key: string): string {
  return Buffer.from(key, 'latin1').toString('utf8');
}

const last = '\u{10FFFF}';

function justBefore(start: string): string {
  const letters = Array.from(start);
  const code = letters.pop()?.codePointAt(0) ?? 1;
  // Between these two there are only surrogates.
  const previous = code === 0xe000 ? 0xd7ff : code - 1;
  return letters.join('') + String.fromCodePoint(previous) + last;
}
