import { expect, test } from 'vitest';
import { openedOnce } from './openedOnce.ts';

const page = 64 * 1024;

/** An index of ten bytes, in a machine that gives memory as Pagefind's does: behind what is taken. */
function machines() {
  const started: {
    memory: WebAssembly.Memory;
    index: { raw_ptr: number; loaded_chunks: object };
  }[] = [];
  const openAnew = openedOnce(async () => {
    const memory = new WebAssembly.Memory({ initial: 1 });
    new Uint8Array(memory.buffer).fill(7, 0, 10);
    const index = { raw_ptr: 3, loaded_chunks: {} };
    started.push({ memory, index });
    const machine = {
      memory,
      __wbindgen_malloc(size: number) {
        memory.grow(Math.ceil(size / page));
        return 10;
      },
      __wbindgen_free: () => undefined,
    };
    return Promise.resolve({ index, machine });
  });
  return { started, openAnew };
}

test('what a search has loaded is gone for the next, in the same machine', async () => {
  const { started, openAnew } = machines();
  const index = await openAnew();
  const [{ memory } = { memory: undefined }] = started;
  new Uint8Array(memory?.buffer ?? new ArrayBuffer()).fill(9, 4, 2 * page);
  index.raw_ptr = 5;
  index.loaded_chunks = { en_1: true };
  expect(await openAnew()).toMatchObject({ raw_ptr: 3, loaded_chunks: {} });
  expect(index.loaded_chunks).toEqual({});
  expect([...new Uint8Array(memory?.buffer ?? new ArrayBuffer()).subarray(0, 10)]).toEqual(
    Array.from({ length: 10 }, () => 7),
  );
  expect(started).toHaveLength(1);
});

test('a machine whose memory grew is left for another', async () => {
  const { started, openAnew } = machines();
  const index = await openAnew();
  started[0]?.memory.grow(1);
  expect(await openAnew()).not.toBe(index);
  expect(started).toHaveLength(2);
});
