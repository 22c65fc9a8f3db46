import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathOf, pathWord } from './pathWord.ts';

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
