import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneAtATime } from './oneAtATime.ts';

/** Work that takes in what is there when it begins, and ends when it is let. */
function heldWork() {
  const runs: PromiseWithResolvers<unknown>[] = [];
  const ask = oneAtATime(async () => {
    const run = Promise.withResolvers<unknown>();
    runs.push(run);
    await run.promise;
  });
  return { runs, ask };
}

test('what is asked for while it runs is done once more, for all who asked', async () => {
  const { runs, ask } = heldWork();
  const first = ask();
  await setTimeout();
  const others = [ask(), ask(), ask(), ask()];
  await setTimeout();
  expect(runs).toHaveLength(1);
  runs[0]?.resolve(undefined);
  await first;
  await setTimeout();
  expect(runs).toHaveLength(2);
  runs[1]?.resolve(undefined);
  await Promise.all(others);
  await setTimeout();
  expect(runs).toHaveLength(2);
});

test('what is asked for at one moment is done once', async () => {
  const { runs, ask } = heldWork();
  const asked = [ask(), ask(), ask()];
  await setTimeout();
  runs[0]?.resolve(undefined);
  await Promise.all(asked);
  expect(runs).toHaveLength(1);
});

test('a failure is told to who asked for it, and the next is done all the same', async () => {
  const { runs, ask } = heldWork();
  const first = ask();
  await setTimeout();
  const second = ask();
  runs[0]?.reject(new Error('The disk is full.'));
  await expect(first).rejects.toThrow('The disk is full.');
  await setTimeout();
  runs[1]?.resolve(undefined);
  await expect(second).resolves.toBeUndefined();
});

test('work that fails before it waits for anything is a failure like any other', async () => {
  const ask = oneAtATime(async () => {
    throw new Error('No such folder.');
  });
  await expect(ask()).rejects.toThrow('No such folder.');
  await expect(ask()).rejects.toThrow('No such folder.');
});

test('whenever it is asked, two never run at once, and who asked waits for a later start', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 8 }), async (scheduler, count) => {
      let [running, asked] = [0, 0];
      const seen: number[] = [];
      const ask = oneAtATime(async () => {
        running += 1;
        expect(running).toBe(1);
        const { length } = seen;
        seen.push(asked);
        await scheduler.schedule(Promise.resolve(undefined), `run ${length}`);
        running -= 1;
      });
      const all = Array.from({ length: count }, async (_, index) => {
        await scheduler.schedule(Promise.resolve(undefined), `ask ${index}`);
        asked += 1;
        const own = asked;
        await ask();
        expect(seen.at(-1)).toBeGreaterThanOrEqual(own);
      });
      await scheduler.waitFor(Promise.all(all));
      expect(seen.length).toBeLessThanOrEqual(count);
    }),
  );
});
