/**
 * Writes a moment as one word for the index, such as t1749735600. Pagefind searches all that a
 * result is told by, digits above all: a date as usual would answer to "12" and "2025".
 */
export function momentWord(moment: Date): string {
  return `t${Math.floor(moment.getTime() / 1000)}`;
}

/** Reads a moment from its word; undefined for anything else. */
export function momentOf(word: string): Date | undefined {
  const [, seconds] = /^t(-?\d+)$/.exec(word) ?? [];
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1000);
}

/**
 * Writes a path as one word for the index, such as p2f612e77656270. Pagefind searches all that a
 * result is told by: a path as usual would answer to the words of a file's name.
 */
export function pathWord(path: string): string {
  const bytes = new TextEncoder().encode(path);
  return `p${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Reads a path from its word; undefined for anything else. */
export function pathOf(word: string): string | undefined {
  const [, digits] = /^p((?:[0-9a-f]{2})+)$/.exec(word) ?? [];
  if (digits === undefined) return undefined;
  const bytes = (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

/** Where a page that has no time of its own stands among stories. */
export const beforeAllStories = new Date(0);
