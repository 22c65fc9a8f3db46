/** What the machine code of Pagefind gives; the numbers are bytes, and places in its memory. */
export interface Machine {
  readonly memory: WebAssembly.Memory;
  __wbindgen_malloc(size: number, alignment: number): number;
  __wbindgen_free(place: number, size: number, alignment: number): void;
}

/** The part of an index that changes while it is searched. */
interface Index {
  /** Where it stands in the memory of its machine. */
  raw_ptr: number;
  loaded_chunks: object;
}

/** An index that is open. */
export interface KeptOpen<Opened> {
  /** The index, with all that it has loaded. */
  readonly index: Opened;
  /**
   * Takes what the index has loaded out of its memory. To open it anew takes longer than most searches, and grows with
   * the archive.
   * @returns false where its memory grew, so that it cannot be put back.
   */
  readonly forget: () => boolean;
}

/** Keeps the memory of an index that was just opened, in a machine that nothing else runs in. */
export function keptOpen<Opened extends Index>(index: Opened, machine: Machine): KeptOpen<Opened> {
  // All that is taken later stands behind what is taken last.
  const free = machine.__wbindgen_malloc(room, 8);
  machine.__wbindgen_free(free, room, 8);
  const { buffer } = machine.memory;
  const memory = new Uint8Array(buffer.slice(0, free));
  const place = index.raw_ptr;
  return {
    index,
    forget() {
      if (machine.memory.buffer !== buffer) return false;
      new Uint8Array(buffer).set(memory);
      index.raw_ptr = place;
      index.loaded_chunks = {};
      return true;
    },
  };
}

/** Bytes that the words of searches may take; of more, V8 looks for garbage the sooner. */
const room = 4 * 1024 * 1024;
