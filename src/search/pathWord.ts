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
