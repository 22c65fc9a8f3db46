import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highestKeeper } from './highest.ts';

test('the best come first, and the lower place wins a tie', () => {
  expect(highestOf([1, 3, 2, 3], 3)).toEqual([1, 3, 2]);
});

test('it keeps what sorting everything would put first, in whatever order it is offered', () => {
  const offers = fc
    .array(fc.nat(5))
    .chain((scores) =>
      fc.tuple(
        fc.constant(scores),
        fc.shuffledSubarray([...scores.keys()], { minLength: scores.length }),
      ),
    );
  fc.assert(
    fc.property(offers, fc.integer({ min: 1, max: 8 }), ([scores, order], count) => {
      const scoreOf = (place: number) => scores[place] ?? 0;
      const sorted = order.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b);
      expect(highestOf(scores, count, order)).toEqual(sorted.slice(0, count));
    }),
  );
});

test('the floor is the least score that is kept, once there are enough', () => {
  const { floor, offer } = highestKeeper(2);
  offer(0, 7);
  expect(floor()).toBe(-Infinity);
  offer(1, 9);
  expect(floor()).toBe(7);
  offer(2, 8);
  expect(floor()).toBe(8);
});

test('what was taken is not kept', () => {
  const { offer, take } = highestKeeper(2);
  offer(3, 9);
  expect(take()).toEqual([3]);
  offer(4, 1);
  expect(take()).toEqual([4]);
});

function highestOf(scores: readonly number[], count: number, order = [...scores.keys()]) {
  const { offer, take } = highestKeeper(count);
  for (const place of order) offer(place, scores[place] ?? 0);
  return take();
}
