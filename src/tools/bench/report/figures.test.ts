import { expect, test } from 'vitest';
import { count, megabytes, ratio, seconds, times } from './figures.ts';

test('figures have as many digits as they are worth', () => {
  expect([0.341, 12.54, 339.6].map(seconds)).toEqual(['0.34 s', '12.5 s', '340 s']);
  expect([52_300_000, 1_244_000_000].map(megabytes)).toEqual(['52.3 MB', '1244 MB']);
  expect(times(0.254)).toBe('0.25 ×');
  expect(count(20_000)).toBe('20,000');
});

test('what is not known is a dash, and no ratio is made of it', () => {
  expect([seconds, megabytes, times, count].map((write) => write(undefined))).toEqual(
    Array(4).fill('–'),
  );
  expect(ratio(3, undefined)).toBeUndefined();
  expect(ratio(undefined, 3)).toBeUndefined();
  expect(ratio(3, 0)).toBeUndefined();
  expect(ratio(3, 4)).toBe(0.75);
});
