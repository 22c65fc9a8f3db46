/** Reads CBOR (RFC 8949), of which Pagefind's files have numbers, texts and lists, and ours bytes. */
export interface CborReader {
  /** Enters a list, and tells its length; its items are what is read next. */
  array(): number;
  /** Enters a list of this length. */
  tuple(length: number): void;
  number(): number;
  text(): string;
  /** A text as its bytes in UTF-8, a letter each: such texts sort as their code points do. */
  key(): string;
  bytes(): Uint8Array;
  /** Passes over an item, whatever it is, and gives it as it is written. */
  raw(): Uint8Array;
  /** Makes sure that all was read. */
  end(): void;
}

/**
 * Starts to read. Each method throws a TypeError where something else stands, as in the index of
 * another build or a file that was cut short.
 */
export function cborReader(bytes: Uint8Array): CborReader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let place = 0;
  /** The kind of the item whose head was read last. */
  let kind = 0;

  function next(): number {
    const byte = bytes[place];
    if (byte === undefined) throw endsTooEarly();
    place += 1;
    return byte;
  }

  /** What follows takes a byte for each letter or item at least. */
  function within(length: number): number {
    if (length > bytes.length - place) throw endsTooEarly();
    return length;
  }

  /** Reads the head of an item of some kinds, of which each has its bit set. */
  function head(kinds: number): number {
    const first = next();
    const short = first & 31;
    kind = 1 << (first >> 5);
    if ((kind & kinds) === 0 || short > 26) throw isOtherwise();
    if (short < 24) return short;
    let argument = 0;
    for (let left = 1 << (short - 24); left > 0; left -= 1) argument = argument * 256 + next();
    return argument;
  }

  function skip(): void {
    const argument = head(positive | negative | packed | text | list);
    if (kind === text || kind === packed) place += within(argument);
    if (kind === list) for (let left = within(argument); left > 0; left -= 1) skip();
  }

  return {
    array: () => within(head(list)),
    tuple(length) {
      if (head(list) !== length) throw isOtherwise();
    },
    number() {
      const argument = head(positive | negative);
      return kind === positive ? argument : -1 - argument;
    },
    text() {
      const length = within(head(text));
      place += length;
      return buffer.toString('utf8', place - length, place);
    },
    key() {
      const length = within(head(text));
      place += length;
      return buffer.toString('latin1', place - length, place);
    },
    bytes() {
      const length = within(head(packed));
      place += length;
      return bytes.subarray(place - length, place);
    },
    raw() {
      const start = place;
      skip();
      return bytes.subarray(start, place);
    },
    end() {
      if (place < bytes.length) throw isOtherwise();
    },
  };
}

function endsTooEarly(): TypeError {
  return new TypeError('A file of the search index ends too early.');
}

function isOtherwise(): TypeError {
  return new TypeError('A file of the search index is of another form.');
}

/** The kinds of items, each by its bit. */
const [positive, negative, packed, text, list] = [1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 4];
