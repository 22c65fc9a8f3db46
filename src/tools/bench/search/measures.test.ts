import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measured, placeOf } from './measures.ts';

test('places become mean reciprocal rank, and success at one and at five', () => {
  expect(measured([1, 2, 5, 10, 11, undefined])).toEqual({
    queries: 6,
    meanReciprocalRank: expect.closeTo((1 + 1 / 2 + 1 / 5 + 1 / 10) / 6),
    successAt1: expect.closeTo(1 / 6),
    successAt5: expect.closeTo(3 / 6),
  });
});

test('nothing asked is nothing measured', () => {
  expect(measured([])).toEqual({
    queries: 0,
    meanReciprocalRank: 0,
    successAt1: 0,
    successAt5: 0,
  });
});

test('the first answer alone is no more than the reciprocal rank, and that no more than in ten', () => {
  const places = fc.array(fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(places, (found) => {
      const { meanReciprocalRank, successAt1 } = measured(found);
      const inTen = found.filter((place) => place !== undefined && place <= 10).length;
      expect(meanReciprocalRank).toBeGreaterThanOrEqual(successAt1 - 1e-9);
      expect(meanReciprocalRank).toBeLessThanOrEqual(inTen / found.length + 1e-9);
    }),
  );
});

test('of several right stories, the first counts', () => {
  expect(placeOf(['a', 'b', 'c'], ['c', 'b'])).toBe(2);
  expect(placeOf(['a'], ['b'])).toBeUndefined();
  expect(placeOf([], ['b'])).toBeUndefined();
});
