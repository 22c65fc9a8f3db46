import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultsOfBodies } from './bodyBudget.ts';
import { anyBody } from './bodies.ts';

/** A fifth of the size that `npm run fuzz` takes, and many times what it should cost. */
const budget = { size: 20_000, seconds: 10, bytes: 600_000_000 };

test('whatever a body holds, reading it ends, in time and memory', async () => {
  const recipes = fc.array(anyBody, { minLength: 10, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(recipes, async (bodies) => {
      expect(await faultsOfBodies(bodies, budget)).toEqual([]);
    }),
    { numRuns: 4, endOnFailure: true },
  );
});
