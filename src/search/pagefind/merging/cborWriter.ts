/** Writes CBOR (RFC 8949), of which Pagefind's files have numbers, texts and lists, and ours bytes. */
export interface CborWriter {
  /** Starts a list; its items are what is written next. */
  array(length: number): void;
  /** Writes a whole number. */
  number(value: number): void;
  text(value: string): void;
  /** Writes a text that `cborReader` gave as a key. */
  key(value: string): void;
  bytesOf(value: Uint8Array): void;
  /** Takes over an item that is written already. */
  raw(item: Uint8Array): void;
  /** All that was written. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/**
 * Starts to write.
 * @param room how many bytes are likely written.
 */
export function cborWriter(room = 1024): CborWriter {
  let written = Buffer.allocUnsafeSlow(room);
  let length = 0;
  const encoder = new TextEncoder();

  function makeRoom(more: number): void {
    if (length + more <= written.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (length + more));
    larger.set(written.subarray(0, length));
    written = larger;
  }

  function append(bytes: Uint8Array): void {
    makeRoom(bytes.length);
    written.set(bytes, length);
    length += bytes.length;
  }

  function byte(value: number): void {
    written[length] = value;
    length += 1;
  }

  function head(major: number, argument: number): void {
    const kind = major << 5;
    makeRoom(5);
    if (argument < 24) {
      byte(kind | argument);
      return;
    }
    const size = argument < 0x100 ? 0 : argument < 0x10000 ? 1 : 2;
    byte(kind | (24 + size));
    for (let shift = 8 * ((1 << size) - 1); shift >= 0; shift -= 8)
      byte((argument >>> shift) & 255);
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
    key(value) {
      head(3, value.length);
      makeRoom(value.length);
      written.write(value, length, 'latin1');
      length += value.length;
    },
    bytesOf(value) {
      head(2, value.length);
      append(value);
    },
    raw: append,
    bytes: () => new Uint8Array(written.subarray(0, length)),
  };
}
