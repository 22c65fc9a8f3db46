import { expect, test } from 'vitest';
import { respaced } from './spacing.ts';

test.each([
  ['HS2846', 'HS 2846'],
  ['HS2846.90', 'HS 2846.90'],
  ['No.61', 'No 61'],
  ['TN1,435', 'TN 1,435'],
  ['1435mm', '1435 mm'],
  ['25km/h', '25 km/h'],
  ['12km2', '12 km2'],
  ['1.5m³', '1.5 m³'],
  ['1,435mm', '1,435 mm'],
  ['6.058m', '6.058 m'],
  ['16 400', '16,400'],
  ['1 016 400', '1,016,400'],
])('%s is written %s', (typed, written) => {
  expect(respaced(typed)).toBe(written);
});

test.each(['gauge', '16,400', '2846.90', '45G1', '2024 30', '12 3', 'twenty-foot'])(
  '%s stays as it is',
  (typed) => {
    expect(respaced(typed)).toBeUndefined();
  },
);
