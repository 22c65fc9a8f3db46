/*
 * A filter after Bloom (1970) tells of a word whether it may be among some: for each it sets half as many
 * places as it has bits. With 16 bits each, one of two thousand others is taken for one of them; with 8, one
 * of forty.
 */

/** Writes a filter of words, without doubles. */
export function writeFilter(words: ReadonlySet<string>, bitsEach: number): Uint8Array {
  const filter = new Uint8Array(Math.ceil((words.size * bitsEach) / 8) + 1);
  for (const word of words) {
    for (const bit of bitsOf(word, filter, bitsEach))
      filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }
  return filter;
}

/** Tells whether a word may be among those of a filter. */
export function mayBeIn(filter: Uint8Array, word: string, bitsEach: number): boolean {
  return bitsOf(word, filter, bitsEach).every(
    (bit) => ((filter[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0,
  );
}

/** FNV-1a, from as many starts as there are places. */
function bitsOf(text: string, filter: Uint8Array, bitsEach: number): number[] {
  return Array.from({ length: bitsEach / 2 }, (_, place) => {
    let hash = 2_166_136_261 ^ (place * 0x9e37_79b9);
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
    }
    // The low bits of that differ little between starts.
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b_3c6d);
    return ((hash ^ (hash >>> 13)) >>> 0) % (filter.length * 8);
  });
}
