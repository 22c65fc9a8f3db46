import { expect, test } from 'vitest';
import type { Message, Reply } from '../query/protocol.ts';
import { everyDay } from '../days.ts';
import { byFacet } from '../facetNames.ts';
import { searchIndex } from './searchIndex.ts';

const state = {
  query: 'gauge',
  chosen: byFacet(() => []),
  days: everyDay,
  order: 'relevance',
} as const;
const opening = {
  bundle: 'https://host/pagefind/',
  synonyms: [],
};
const findings = {
  total: 0,
  counts: byFacet(() => new Map<string, number>()),
  respelt: undefined,
  alsoSearched: [],
  unheld: [],
  leftOut: [],
  isPartial: false,
  results: [],
};

/** A worker that keeps what it is told, and says what the test has it say. */
function fakeWorker() {
  const told: Message[] = [];
  const hearers: ((event: MessageEvent<Reply>) => void)[] = [];
  const worker = {
    told,
    ended: false,
    postMessage: (message: Message) => void told.push(message),
    terminate: () => void (worker.ended = true),
    addEventListener(type: string, hearer: (event: MessageEvent<Reply>) => void) {
      if (type === 'message') hearers.push(hearer);
    },
    reply(data: Reply) {
      for (const hear of hearers) hear(new MessageEvent('message', { data }));
    },
  };
  return worker;
}

function startedIndex() {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const index = searchIndex(() => {
    const worker = fakeWorker();
    workers.push(worker);
    return worker;
  }, opening);
  return { index, workers };
}

test('one worker is started, before the first search or with it, and told what to open', () => {
  const { index, workers } = startedIndex();
  index.warm();
  void index.find(state, 0, 10);
  void index.find(state, 10, 20);
  expect(workers.map(({ told }) => told)).toEqual([
    [
      { opening },
      { wanted: { id: 1, state, from: 0, to: 10, isTyping: false } },
      { wanted: { id: 2, state, from: 10, to: 20, isTyping: false } },
    ],
  ]);
});

test('each search gets its own findings, in whatever order they come', async () => {
  const { index, workers } = startedIndex();
  const [first, second] = [index.find(state, 0, 10), index.find(state, 10, 20)];
  workers[0]?.reply({ id: 2, findings: { ...findings, total: 2 } });
  workers[0]?.reply({ id: 1, findings: { ...findings, total: 1 } });
  expect([(await first).total, (await second).total]).toEqual([1, 2]);
});

test('a failure fails all that wait, ends the worker, and the next search has a new one', async () => {
  const { index, workers } = startedIndex();
  const waiting = [index.find(state, 0, 10), index.find(state, 10, 20)];
  workers[0]?.reply({ failure: 'Error: No network.' });
  await expect(Promise.allSettled(waiting)).resolves.toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  expect(workers[0]?.ended).toBe(true);
  const again = index.find(state, 0, 10);
  workers[1]?.reply({ id: 3, findings });
  await expect(again).resolves.toBe(findings);
});

test('a failure ahead of any search does not spoil the first', () => {
  const { index, workers } = startedIndex();
  index.warm();
  workers[0]?.reply({ failure: 'Error: No network.' });
  void index.find(state, 0, 10);
  expect(workers).toHaveLength(2);
});

test('what may have been meant is asked of the same worker, and waits for nothing else', async () => {
  const { index, workers } = startedIndex();
  const found = index.find(state, 0, 10);
  const meant = index.doubt('gaugge');
  expect(workers[0]?.told.at(-1)).toEqual({ doubted: { id: 2, query: 'gaugge' } });
  workers[0]?.reply({ id: 2, meant: undefined });
  expect(await meant).toBeUndefined();
  workers[0]?.reply({ id: 1, findings });
  expect(await found).toBe(findings);
});
