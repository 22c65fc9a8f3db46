import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyRequest, faultsOfServer } from './requests.ts';

test('whatever is asked, the server answers and goes on', async () => {
  const requests = fc.array(anyRequest, { minLength: 30, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(requests, async (asked) => {
      expect(await faultsOfServer(asked)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
