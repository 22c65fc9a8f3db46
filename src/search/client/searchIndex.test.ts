import { expect, test } from 'vitest';
import type { Message, Reply } from '../query/protocol.ts';
import { readState } from '../searchState.ts';
import { searchIndex } from './searchIndex.ts';

const state = readState(new URLSearchParams({ q: 'gauge' }));
const opening = { bundle: 'https://host/pagefind/', synonyms: [], entry: undefined };
const findings = {
  total: 0,
  respelt: undefined,
  alsoSearched: [],
  unheld: [],
  leftOut: [],
  isPartial: false,
  results: [],
};

const wanted = { state, from: 0, to: 10 };

/** A worker that keeps what it is told, and says what the test has it say. */
function fakeWorker() {
  const told: Message[] = [];
  const hearers: ((event: MessageEvent<Reply>) => void)[] = [];
  const broken: (() => void)[] = [];
  const worker = {
    told,
    ended: false,
    postMessage: (message: Message) => void told.push(message),
    terminate: () => void (worker.ended = true),
    addEventListener(
      type: 'message' | 'error',
      hearer: ((event: MessageEvent<Reply>) => void) | (() => void),
    ) {
      if (type === 'message') hearers.push(hearer);
      else
        broken.push(() => {
          hearer(new MessageEvent('message'));
        });
    },
    breakDown() {
      for (const tell of broken) tell();
    },
    reply(data: Reply) {
      for (const hear of hearers) hear(new MessageEvent('message', { data }));
    },
  };
  return worker;
}

function startedIndex() {
  const workers: ReturnType<typeof fakeWorker>[] = [];
  const index = searchIndex(
    () => {
      const worker = fakeWorker();
      workers.push(worker);
      return worker;
    },
    async () => opening,
  );
  return { index, workers };
}

test('one worker is started, before the first search or with it, and first told what to open', async () => {
  const { index, workers } = startedIndex();
  index.warm();
  void index.find(wanted);
  void index.doubt('gaugge');
  await new Promise((resolve) => setTimeout(resolve));
  expect(workers.map(({ told }) => told)).toEqual([
    [{ opening }, { id: 1, wanted }, { id: 2, doubted: 'gaugge' }],
  ]);
});

test('each search gets its own findings, in whatever order they come', async () => {
  const { index, workers } = startedIndex();
  const [first, second] = [index.find(wanted), index.find({ ...wanted, from: 10, to: 20 })];
  const meant = index.doubt('gaugge');
  workers[0]?.reply({ id: 3, meant: undefined });
  workers[0]?.reply({ id: 2, findings: { ...findings, total: 2 } });
  workers[0]?.reply({ id: 1, findings: { ...findings, total: 1 } });
  expect([(await first).total, (await second).total, await meant]).toEqual([1, 2, undefined]);
});

test('a failure fails what was asked and nothing else, and what is loaded stays', async () => {
  const { index, workers } = startedIndex();
  const [first, second] = [index.find(wanted), index.find({ ...wanted, from: 10, to: 20 })];
  workers[0]?.reply({ id: 1, failure: 'Error: No network.' });
  await expect(first).rejects.toThrow('Error: No network.');
  workers[0]?.reply({ id: 2, findings });
  expect(await second).toBe(findings);
  const again = index.find(wanted);
  workers[0]?.reply({ id: 3, findings });
  expect(await again).toBe(findings);
  expect(workers).toHaveLength(1);
});

test('a worker that breaks down fails all that wait, and the next search has a new one', async () => {
  const { index, workers } = startedIndex();
  const waiting = [index.find(wanted), index.doubt('gaugge')];
  workers[0]?.breakDown();
  await expect(Promise.allSettled(waiting)).resolves.toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ]);
  expect(workers[0]?.ended).toBe(true);
  const again = index.find(wanted);
  workers[1]?.reply({ id: 1, findings });
  await expect(again).resolves.toBe(findings);
});

test('an answer to something else is none', async () => {
  const { index, workers } = startedIndex();
  const found = index.find(wanted);
  workers[0]?.reply({ id: 1, meant: undefined });
  await expect(found).rejects.toThrow('not asked');
});
