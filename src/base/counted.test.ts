import { expect, test } from 'vitest';
import { counted, countedStories } from './counted.ts';

test('one is told in the singular, and all other numbers are not', () => {
  const told = [0, 1, 2, 1204].map((number) => counted(number, 'cell'));
  expect(told).toEqual(['0 cells', '1 cell', '2 cells', '1,204 cells']);
  expect([1, 2].map(countedStories)).toEqual(['1 story', '2 stories']);
});
