/** Reads CBOR (RFC 8949), of which Pagefind's files have numbers, texts and lists. */
export interface CborReader {
  /** Enters a list, and tells its length; its items are what is read next. */
  array(): number;
  number(): number;
  text(): string;
  /** Passes over an item, whatever it is, and gives it as it is written. */
  raw(): Uint8Array;
}

/**
 * Starts to read. Each method throws a TypeError where something else stands, as in the index of
 * another build or a file that was cut short.
 */
export function cborReader(bytes: Uint8Array): CborReader {
  const decoder = new TextDecoder();
  let place = 0;

  function next(): number {
    const byte = bytes[place];
    if (byte === undefined) throw new TypeError('A file of the search index ends too early.');
    place += 1;
    return byte;
  }

  /** Reads the head of an item of one of some kinds. */
  function head(...majors: readonly number[]): [major: number, argument: number] {
    const first = next();
    const [major, short] = [first >> 5, first & 31];
    if (!majors.includes(major) || short > 26) {
      throw new TypeError('A file of the search index is of another form.');
    }
    if (short < 24) return [major, short];
    let argument = 0;
    for (let left = 1 << (short - 24); left > 0; left -= 1) argument = argument * 256 + next();
    return [major, argument];
  }

  function skip(): void {
    const [major, argument] = head(0, 1, 3, 4);
    if (major === 3) place += argument;
    if (major === 4) for (let left = argument; left > 0; left -= 1) skip();
  }

  return {
    array: () => head(4)[1],
    number() {
      const [major, argument] = head(0, 1);
      return major === 0 ? argument : -1 - argument;
    },
    text() {
      const [, length] = head(3);
      place += length;
      if (place > bytes.length) throw new TypeError('A file of the search index ends too early.');
      return decoder.decode(bytes.subarray(place - length, place));
    },
    raw() {
      const start = place;
      skip();
      return bytes.subarray(start, place);
    },
  };
}
