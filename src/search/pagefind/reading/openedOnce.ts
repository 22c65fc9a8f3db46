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

/**
 * Gives an index each time as it was when it was opened: what it has loaded since is taken out of its memory. To open it
 * anew takes longer than most searches, and grows with the archive.
 * @param run opens it in a machine that nothing else runs in.
 */
export function openedOnce<Opened extends Index>(
  run: () => Promise<{ readonly index: Opened; readonly machine: Machine }>,
): () => Promise<Opened> {
  const open = async () => {
    const { index, machine } = await run();
    // All that is taken later stands behind what is taken last.
    const free = machine.__wbindgen_malloc(room, 8);
    machine.__wbindgen_free(free, room, 8);
    const { buffer } = machine.memory;
    const asOpened = new Uint8Array(buffer.slice(0, free));
    return { index, machine, asOpened, place: index.raw_ptr, size: buffer.byteLength };
  };
  let opened: Awaited<ReturnType<typeof open>> | undefined;
  return async () => {
    // What grew out of its room cannot be put back.
    if (opened?.machine.memory.buffer.byteLength !== opened?.size) opened = undefined;
    const { index, machine, asOpened, place } = (opened ??= await open());
    new Uint8Array(machine.memory.buffer).set(asOpened);
    index.raw_ptr = place;
    index.loaded_chunks = {};
    return index;
  };
}

/** Bytes that the words of a search may take. A system gives none of it before it is used. */
const room = 32 * 1024 * 1024;
