import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, suggest } from './nearest.ts';

test('the likeliest slip', () => {
  expect(nearest('standfrist', ['headline', 'standfirst'])).toBe('standfirst');
  expect(nearest('Rail', ['rail', 'trail'])).toBe('rail');
  expect(nearest('weather', ['rail', 'borders'])).toBeUndefined();
  expect(nearest('rail', [])).toBeUndefined();
});

test('a short word is not like another of which it has no letter', () => {
  expect(nearest('eu', ['cn', 'en'])).toBe('en');
  expect(nearest('eu', ['cn', 'kz'])).toBeUndefined();
  expect(nearest('war', ['fob'])).toBeUndefined();
});

test('what to do with a word that is not known', () => {
  const many = Array.from({ length: 130 }, (_, number) => `topic-number-${number}`);
  expect(suggest('rial', ['rail', 'trade'], 'sections.yaml')).toBe('Did you mean "rail"?');
  expect(suggest('weather', ['rail'], 'topics.yaml')).toBe(
    'Use one of: rail; or add it to topics.yaml.',
  );
  expect(suggest('weather', ['rail', 'sea'])).toBe('Use one of: rail, sea.');
  expect(suggest('weather', [], 'topics.yaml')).toBe(
    'Add it to topics.yaml, which has no entry yet.',
  );
  expect(suggest('weather', many, 'topics.yaml')).toMatch(/topic-number-19 and 110 more; or add/);
});

test('a known word is nearest to itself, and the nearest word is a known one', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, others) => {
      const known = [...others, word];
      expect(nearest(word, known)?.toLowerCase()).toBe(word.toLowerCase());
      const guess = nearest(word, others);
      expect(guess === undefined || others.includes(guess)).toBe(true);
    }),
  );
});
