import { expect, test } from 'vitest';
import { byFacet } from '../facetNames.ts';
import { searchIndex } from './searchIndex.ts';

const state = { query: 'gauge', chosen: byFacet(() => []), order: 'relevance' } as const;

/** Pagefind whose loading and searching go as `during` has it. */
function index(during: { open?: () => void; search?: () => void; data?: () => void }) {
  const opened: string[] = [];
  const lost = { count: 0 };
  const results = [{ id: 'en_1', data: async () => (during.data?.(), { url: '/1/' }) }];
  const pagefind = {
    filters: async () => ({}),
    mergeIndex: async () => undefined,
    search: async () => (during.search?.(), { results, filters: {} }),
  };
  const open = async (address: string) => {
    opened.push(address);
    during.open?.();
    return pagefind;
  };
  return { opened, lost, index: searchIndex('/pagefind.js', open, lost) };
}

/** Does something the first time only. */
function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}

const fail = () => {
  throw new Error('No network.');
};

test('Pagefind is loaded once, before the first search or with it', async () => {
  const { opened, index: found } = index({});
  found.warm();
  await found.answer(state);
  await found.answer(state);
  expect(opened).toEqual(['/pagefind.js']);
});

test('when it does not load, the next search asks for it under another address', async () => {
  const { opened, index: found } = index({ open: once(fail) });
  await expect(found.answer(state)).rejects.toThrow('No network.');
  await expect(found.answer(state)).resolves.toMatchObject({ total: 1 });
  expect(opened).toHaveLength(2);
  expect(new Set(opened).size).toBe(2);
});

test('a failure while it was loaded ahead does not spoil the search', async () => {
  const { index: found } = index({ open: once(fail) });
  found.warm();
  await new Promise(setImmediate);
  await expect(found.answer(state)).resolves.toMatchObject({ total: 1 });
});

test('an answer that lacks a lost piece is none, and everything is loaded anew', async () => {
  const lose = once(() => (lost.count += 1));
  const { opened, lost, index: found } = index({ search: () => lose() });
  await expect(found.answer(state)).rejects.toThrow('lost');
  await expect(found.answer(state)).resolves.toMatchObject({ total: 1 });
  expect(opened).toHaveLength(2);
});

test('a story that does not load is a failure of the same kind', async () => {
  const { opened, index: found } = index({ data: once(fail) });
  const answer = await found.answer(state);
  await expect(answer.read(0, 10)).rejects.toThrow('No network.');
  await found.answer(state);
  expect(opened).toHaveLength(2);
});
