import { expect, test } from 'vitest';
import { keptOpen } from './keptOpen.ts';

const page = 64 * 1024;

/** An index of ten bytes, in a machine that gives memory as Pagefind's does: behind what is taken. */
function opened() {
  const memory = new WebAssembly.Memory({ initial: 1 });
  new Uint8Array(memory.buffer).fill(7, 0, 10);
  const machine = {
    memory,
    __wbindgen_malloc(size: number) {
      memory.grow(Math.ceil(size / page));
      return 10;
    },
    __wbindgen_free: () => undefined,
  };
  const kept = keptOpen({ raw_ptr: 3, loaded_chunks: {} }, machine);
  return { memory, kept };
}

test('what an index has loaded is gone when it is forgotten', () => {
  const { memory, kept } = opened();
  new Uint8Array(memory.buffer).fill(9, 4, 2 * page);
  Object.assign(kept.index, { raw_ptr: 5, loaded_chunks: { en_1: true } });
  expect(kept.forget()).toBe(true);
  expect(kept.index).toEqual({ raw_ptr: 3, loaded_chunks: {} });
  expect([...new Uint8Array(memory.buffer).subarray(0, 10)]).toEqual(new Array(10).fill(7));
});

test('of a memory that grew nothing can be put back', () => {
  const { memory, kept } = opened();
  memory.grow(1);
  expect(kept.forget()).toBe(false);
});
