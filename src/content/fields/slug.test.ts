import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slug, slugOf } from './slug.ts';

test('a name becomes the slug that an editor would choose', () => {
  expect(slugOf('Größe & Co.')).toBe('grosse-co');
  expect(slugOf('Łódź, Ærø, São Paulo')).toBe('lodz-aero-sao-paulo');
  expect(slugOf('What’s a TEU?')).toBe('whats-a-teu');
  expect(slugOf('--A__b--')).toBe('a-b');
  expect(slugOf('中欧班列')).toBe('a-short-name');
});

test('whatever the name, its slug is one, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const made = slugOf(name);
      expect(made).toMatch(slug);
      expect(slugOf(made)).toBe(made);
    }),
  );
});
