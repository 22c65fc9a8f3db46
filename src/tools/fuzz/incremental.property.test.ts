import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { anyDay, makeTwoBuilds } from './twoBuilds.ts';

/** Each edition is built twice; `npm run fuzz` tries as many as there is time for. */
const editions = 4;

test('whatever happens, an edition is the one that a clean build makes', async () => {
  const days = fc.array(anyDay, { minLength: editions, maxLength: editions });
  await fc.assert(
    fc.asyncProperty(days, async (series) => {
      const builds = await makeTwoBuilds();
      onTestFinished(builds.remove);
      for (const day of series) {
        const { faults } = await builds.live(day);
        expect(faults, JSON.stringify(day)).toEqual([]);
      }
    }),
    { numRuns: 1, endOnFailure: true },
  );
});
