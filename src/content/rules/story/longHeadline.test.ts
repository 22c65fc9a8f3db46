import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { longHeadline } from './longHeadline.ts';

test('a headline that is cut where it is listed', () => {
  const headline = 'Rail '.repeat(22).trim();
  expect(lookWith(longHeadline, 'Text.', { headline: `${headline} ports` })).toEqual([
    `2:11 The headline has 115 letters, more than the 110 that Google shows of one. | ${headline} ports`,
  ]);
});

test('headlines of any script up to 110 letters', () => {
  for (const headline of ['Rail', 'a'.repeat(110), '中'.repeat(110), `Rail ${'🚂'.repeat(67)}`]) {
    expect(lookWith(longHeadline, 'Text.', { headline })).toEqual([]);
  }
});
