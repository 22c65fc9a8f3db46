/** Writes CBOR (RFC 8949), of which Pagefind's files have numbers, texts and lists. */
export interface CborWriter {
  /** Starts a list; its items are what is written next. */
  array(length: number): void;
  /** Writes a whole number. */
  number(value: number): void;
  text(value: string): void;
  /** Takes over an item that is written already. */
  raw(item: Uint8Array): void;
  /** All that was written. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Starts to write. */
export function cborWriter(): CborWriter {
  let written = new Uint8Array(1024);
  let length = 0;
  const encoder = new TextEncoder();

  function append(bytes: ArrayLike<number>): void {
    if (length + bytes.length > written.length) {
      const larger = new Uint8Array(2 * (length + bytes.length));
      larger.set(written.subarray(0, length));
      written = larger;
    }
    written.set(bytes, length);
    length += bytes.length;
  }

  function head(major: number, argument: number): void {
    const kind = major << 5;
    if (argument < 24) append([kind | argument]);
    else if (argument < 0x100) append([kind | 24, argument]);
    else if (argument < 0x10000) append([kind | 25, argument >> 8, argument & 255]);
    else append([kind | 26, ...[24, 16, 8, 0].map((shift) => (argument >>> shift) & 255)]);
  }

  return {
    array: (items) => {
      head(4, items);
    },
    number: (value) => {
      if (value < 0) head(1, -1 - value);
      else head(0, value);
    },
    text(value) {
      const bytes = encoder.encode(value);
      head(3, bytes.length);
      append(bytes);
    },
    raw: append,
    bytes: () => written.slice(0, length),
  };
}
