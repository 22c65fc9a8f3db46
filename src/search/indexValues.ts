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
