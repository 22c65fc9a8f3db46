import fc from 'fast-check';
import { expect, test } from 'vitest';
import { terminalLine, terminalText } from './terminalText.ts';

test('what people read stays as it is', () => {
  for (const text of [
    'content/stories/2025/06/a.mdx:1:1\n\tGrößer: 中欧班列, עברית, می‌خواهم, 👨‍👩‍👧 ❤️ — a::b # ## [x]',
    '',
  ]) {
    expect(terminalText(text)).toBe(text);
  }
});

test('what acts on a terminal, or is not seen, is shown by its code', () => {
  expect(
    [
      '\u001B[2J\u001B]0;title\u0007',
      'over\rwritten\b\u009B31m\u007F',
      'cod.\u202Exdm',
      'a\u2066b\u2069c\u200Ed\u061C',
      'a\u200Bb\u00ADc\uFEFFd\u2028e',
      'flag \u{E0041} half \uD800',
    ].map(terminalText),
  ).toEqual([
    '\\u001B[2J\\u001B]0;title\\u0007',
    'over\\u000Dwritten\\u0008\\u009B31m\\u007F',
    'cod.\\u202Exdm',
    'a\\u2066b\\u2069c\\u200Ed\\u061C',
    'a\\u200Bb\\u00ADc\\uFEFFd\\u2028e',
    'flag \\uDB40\\uDC41 half \\uD800',
  ]);
});

test('what the log of a CI service would obey', () => {
  expect(
    [
      '::error file=a.mdx::Lies',
      'One\n  ::set-output name=a::b\n\u00A0::stop-commands::x',
      'a ##[error]b ##vso[task.complete]c ##teamcity[message]',
    ].map(terminalText),
  ).toEqual([
    '\\u003A:error file=a.mdx::Lies',
    'One\n  \\u003A:set-output name=a::b\n\u00A0\\u003A:stop-commands::x',
    'a \\u0023#[error]b \\u0023#vso[task.complete]c \\u0023#teamcity[message]',
  ]);
});

test('a name stays on its line', () => {
  expect(terminalLine('a\n::error::b\tc')).toBe('a\\u000A::error::b\\u0009c');
});

test('of any text nothing is left that acts, and JSON stays the same JSON', () => {
  const piece = fc.constantFrom('::', '##[', '\n', ' ', '\u001B[31m', '\u202E', '\u009B', 'a');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (any) => {
      const shown = terminalText(any);
      expect(shown).not.toMatch(/[[\p{Cc}--[\t\n]]\p{Cs}\p{Bidi_Control}]/v);
      expect(shown).not.toMatch(/^\s*::|##\w*\[/m);
      expect(terminalText(shown)).toBe(shown);
      expect(JSON.parse(terminalText(JSON.stringify({ any })))).toEqual({ any });
    }),
  );
});
