import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexText } from '../text/indexText.ts';
import { excerptParts } from './excerpt.ts';

/** Writes parts with what is marked in brackets. */
function written(excerpt: string, content: string): string {
  return excerptParts(excerpt, content)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');
}

describe('what was looked for is marked', () => {
  test.each([
    ['At <mark>Alashankou.</mark> Over 3,000', 'At [Alashankou]. Over 3,000'],
    ['(<mark>(EUR)</mark> rises', '(([EUR]) rises'],
    ['the <mark>U.S.</mark> has', 'the [U.S.] has'],
    ['the <mark>U.S.,</mark> has', 'the [U.S.], has'],
    ['<mark>China-U.S.</mark> <mark>16,400</mark>', '[China-U.S.] [16,400]'],
    ['<mark>“Gauge”</mark>', '“[Gauge]”'],
    ['<mark>轨距。</mark>', '[轨距]。'],
    ['<mark>—</mark>', '—'],
  ])('%s', (excerpt, expected) => {
    expect(written(excerpt, excerpt.replaceAll(/<\/?mark>/g, ''))).toBe(expected);
  });
});

test('dots show where a passage leaves out what is before and after it', () => {
  expect(written('two three', 'one two three four')).toBe('… two three …');
  expect(written('one two', 'one two three four')).toBe('one two …');
  expect(written('three four', 'one two three four ')).toBe('… three four');
});

test.each([
  ['<mark>', '<b>bold'],
  ['<i>italic</i>', '<script>alert(1)</script>'],
  ['&lt;b&gt;', '&amp;lt;'],
  ['`,', '`code`'],
])('a story that writes %s and %s brings no markup, and is told as it stands', (first, second) => {
  const [a, b] = [indexText(first, 'en'), indexText(second, 'en')];
  const parts = excerptParts(`${a} is <mark>${b}</mark>`, `${a} is ${b}`);
  expect(parts.map(({ text }) => text).join('')).toBe(`${first} is ${second}`);
});

test('nothing of a passage is lost, whatever is marked', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => !/[\s\u200B\u2060\uFEFF]/.test(text));
  const words = fc.array(fc.record({ word, marked: fc.boolean() }));
  fc.assert(
    fc.property(words, fc.constantFrom('en', 'zh'), (words, index) => {
      const written = words.map((part) => ({ ...part, text: indexText(part.word, index) }));
      const excerpt = written.map(({ text, marked }) =>
        marked ? text.replaceAll(/\S+/g, '<mark>$&</mark>') : text,
      );
      expect(
        excerptParts(excerpt.join(' '), written.map(({ text }) => text).join(' '))
          .map(({ text }) => text)
          .join(''),
      ).toBe(words.map((part) => part.word.normalize('NFC')).join(' '));
    }),
  );
});
