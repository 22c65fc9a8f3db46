import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highest } from './highest.ts';

test('the best come first, and the lower place wins a tie', () => {
  const scores = [1, 3, 2, 3];
  expect(highest([3, 2, 1, 0], 3, (place) => scores[place] ?? 0)).toEqual([1, 3, 2]);
});

test('it picks what sorting everything would pick', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.nat(8), (scores, count) => {
      const scoreOf = (place: number) => scores[place] ?? 0;
      const places = [...scores.keys()];
      const sorted = places.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b);
      expect(highest(places.toReversed(), count, scoreOf)).toEqual(sorted.slice(0, count));
    }),
  );
});
