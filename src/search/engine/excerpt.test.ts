import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

test('a story that writes of markup brings none', () => {
  expect(written('a &lt;mark&gt; is <mark>&lt;b&gt;bold</mark>', 'a <mark> is <b>bold')).toBe(
    'a <mark> is <[b>bold]',
  );
});

test('nothing of a passage is lost, whatever is marked', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\s/.test(text));
  fc.assert(
    fc.property(fc.array(fc.record({ word, marked: fc.boolean() })), (words) => {
      const content = words.map((part) => part.word).join(' ');
      const excerpt = words
        .map((part) => ({ ...part, text: escaped(part.word) }))
        .map(({ text, marked }) => (marked ? `<mark>${text}</mark>` : text))
        .join(' ');
      // Entities that a story writes out are told as the signs that they name.
      const told = content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      expect(
        excerptParts(excerpt, told)
          .map(({ text }) => text)
          .join(''),
      ).toBe(told);
    }),
  );
});

function escaped(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
