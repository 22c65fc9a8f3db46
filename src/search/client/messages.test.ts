import { expect, test } from 'vitest';
import { found } from './messages.ts';

const number = new Intl.NumberFormat('en-GB');

test.each([
  ['gauge', 0, 'No story for “gauge”'],
  ['gauge', 1, '1 story for “gauge”'],
  ['gauge', 1234, '1,234 stories for “gauge”'],
  ['"xylophone quartet"', 0, 'No story for "xylophone quartet"'],
  ['“break of gauge” map', 2, '2 stories for “break of gauge” map'],
  ['', 2, '2 stories'],
])('%j finds %i', (query, total, words) => {
  expect(found(query, total, number)).toBe(words);
});
