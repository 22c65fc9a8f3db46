import { expect, test } from 'vitest';
import { oddlySpaced, respaced } from './spacing.ts';

test.each([
  ['HS2846', 'HS 2846'],
  ['1435mm', '1435 mm'],
  ['1,435mm', '1,435 mm'],
  ['6.058m', '6.058 m'],
  ['16 400', '16,400'],
  ['1 016 400', '1,016,400'],
])('%s is written %s', (typed, written) => {
  expect(oddlySpaced(typed).map(({ text }) => text)).toEqual([typed]);
  expect(respaced(typed)).toBe(written);
});

test.each(['gauge', '16,400', '2846.90', 'HS 2846', '45G1', '2024 30', '12 3', 'twenty-foot'])(
  '%s stays as it is',
  (typed) => {
    expect(oddlySpaced(typed)).toEqual([]);
  },
);

test('places are those in the query', () => {
  const query = 'code HS2846 of 16 400 trips';
  expect(oddlySpaced(query).map(({ start, end }) => query.slice(start, end))).toEqual([
    'HS2846',
    '16 400',
  ]);
});

test('another word has no other spaces', () => {
  expect(respaced('gauge')).toBeUndefined();
});
