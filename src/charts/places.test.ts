import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart, worthiest } from './places.ts';

test('what stands close is moved apart, around where it was wanted', () => {
  expect(apart([10, 100, 12], 10, [0, 200])).toEqual([6, 100, 16]);
  expect(apart([0, 0, 0], 10, [0, 200])).toEqual([0, 10, 20]);
  expect(apart([200, 199], 10, [0, 200])).toEqual([200, 190]);
  expect(apart([5, 6, 30, 31, 15], 10, [0, 200])).toEqual([0, 10, 30, 40, 20]);
});

test('whatever is wanted, all stay in order, apart, and between the bounds where there is room', () => {
  const wanted = fc.array(fc.double({ min: -50, max: 250, noNaN: true }), { maxLength: 15 });
  fc.assert(
    fc.property(wanted, (places) => {
      const placed = apart(places, 10, [0, 200]);
      const sorted = placed.toSorted((a, b) => a - b);
      for (const [index, place] of sorted.entries()) {
        if (index > 0) expect(place - (sorted[index - 1] ?? 0)).toBeGreaterThan(10 - 1e-6);
        expect(place).toBeGreaterThan(-1e-6);
        expect(place).toBeLessThan(200 + 1e-6);
      }
      const [a, b] = places;
      if (a === undefined || b === undefined || a === b) return;
      expect(Math.sign((placed[0] ?? 0) - (placed[1] ?? 0))).toBe(Math.sign(a - b));
    }),
  );
});

test('the ends of a row are worth a label first, then what is halfway', () => {
  expect(worthiest(5)).toEqual([4, 0, 2, 1, 3]);
  expect(worthiest(1)).toEqual([0]);
  expect(worthiest(0)).toEqual([]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (count) => {
      expect(worthiest(count).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: count }, (_, index) => index),
      );
    }),
  );
});
