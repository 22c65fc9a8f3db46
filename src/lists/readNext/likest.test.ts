import { expect, test } from 'vitest';
import { nearness } from './likest.ts';

const day = 24 * 60 * 60 * 1000;

test('the same moment is as near as can be', () => {
  expect(nearness(day, day)).toBe(1);
});

test('nearness is half at thirty days, before or after', () => {
  expect(nearness(0, 30 * day)).toBe(0.5);
  expect(nearness(30 * day, 0)).toBe(0.5);
});
