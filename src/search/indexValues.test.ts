import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentOf, momentWord, pathOf, pathWord } from './indexValues.ts';

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

test('a path is one word, and is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (path) => {
      expect(pathWord(path)).toMatch(/^p[0-9a-f]+$/);
      expect(pathOf(pathWord(path))).toBe(path);
    }),
  );
});

test.each(['', 'p', 'p2', 'p2g', '/_astro/a.webp', 'x2f'])('%j is none', (word) => {
  expect(pathOf(word)).toBeUndefined();
});
