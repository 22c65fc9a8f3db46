import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf, momentWord } from './indexValues.ts';

test('a moment is one word that starts with a letter', () => {
  expect(momentWord(new Date('2025-06-12T21:40:00+08:00'))).toBe('t1749735600');
});

test('every whole second comes back from its word', () => {
  fc.assert(
    fc.property(fc.integer({ min: -6e10, max: 2.5e11 }), (seconds) => {
      const moment = new Date(seconds * 1000);
      expect(momentOf(momentWord(moment))).toEqual(moment);
    }),
  );
});

test.each(['', 't', '1749735600', '2025-06-12', 't12x'])('%j is no moment', (word) => {
  expect(momentOf(word)).toBeUndefined();
});
