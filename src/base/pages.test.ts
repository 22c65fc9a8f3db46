import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paginate } from './pages.ts';

test('an empty list has an empty front and no numbered page', () => {
  expect(paginate([], 3)).toEqual({ front: [], numbered: [] });
});

test('one item short of two pages is all front', () => {
  expect(paginate([5, 4, 3, 2, 1], 3)).toEqual({
    front: [5, 4, 3, 2, 1],
    numbered: [],
  });
});

test('two full pages number the older one', () => {
  expect(paginate([6, 5, 4, 3, 2, 1], 3)).toEqual({
    front: [6, 5, 4],
    numbered: [{ number: 1, items: [3, 2, 1] }],
  });
});

test('numbered pages are numbered from the oldest', () => {
  expect(paginate([8, 7, 6, 5, 4, 3, 2, 1], 2).numbered).toEqual([
    { number: 1, items: [2, 1] },
    { number: 2, items: [4, 3] },
    { number: 3, items: [6, 5] },
  ]);
});

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'a page size of %s is refused',
  (size) => {
    expect(() => paginate([1], size)).toThrow(RangeError);
  },
);

const sizes = fc.integer({ min: 1, max: 12 });
const lists = fc.array(fc.integer(), { maxLength: 80 });

test('adding newer items changes no numbered page', () => {
  fc.assert(
    fc.property(lists, lists, sizes, (newer, older, size) => {
      const before = paginate(older, size).numbered;
      const after = paginate([...newer, ...older], size).numbered;
      expect(after.slice(0, before.length)).toEqual(before);
    }),
  );
});

test('every item is on exactly one page, and in order', () => {
  fc.assert(
    fc.property(lists, sizes, (items, size) => {
      const { front, numbered } = paginate(items, size);
      const newestPageFirst = numbered.toReversed();
      const pages = [front, ...newestPageFirst.map((page) => page.items)];
      expect(pages.flat()).toEqual(items);
    }),
  );
});

test('the front holds one to two pages, and a numbered page exactly one', () => {
  fc.assert(
    fc.property(lists, sizes, (items, size) => {
      const { front, numbered } = paginate(items, size);
      expect(front.length).toBeGreaterThanOrEqual(Math.min(size, items.length));
      expect(front.length).toBeLessThan(2 * size);
      expect(numbered.every((page) => page.items.length === size)).toBe(true);
    }),
  );
});
