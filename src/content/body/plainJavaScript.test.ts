import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { markdownFeatures } from './markdown.ts';
import { isPlainExpression, isPlainModule } from './plainJavaScript.ts';

test.each(['1', 'a.b', '{ a: 1 }', '[1, 2] // two\n', 'a => a', '`${a}`', 'a /* b */', '"<b>"'])(
  '%j is an expression',
  (code) => {
    expect(isPlainExpression(code)).toBe(true);
  },
);

test.each([
  '',
  '1) + (2',
  '<b>a</b>',
  'a b',
  'await 1',
  'return 1',
  'a: 1, b: 2',
  'a;',
  '1 +',
  '...a',
])('%j is none', (code) => {
  expect(isPlainExpression(code)).toBe(false);
});

test('a name that is given twice is no plain module', () => {
  expect(isPlainModule('export const a = 1\nexport const b = 2')).toBe(true);
  expect(isPlainModule('export const a = 1\nexport const a = 2')).toBe(false);
  expect(isPlainModule('export default () => <b />')).toBe(false);
});

test('the parser of MDX takes what is plain', () => {
  const pieces = [
    'a',
    '1',
    '"b"',
    ' ',
    '+',
    '(',
    ')',
    '.',
    ',',
    '=>',
    '`',
    '${',
    '}',
    '{',
    ':',
    '?',
  ];
  const more = [
    '[',
    ']',
    '...',
    'await ',
    'yield ',
    'let ',
    'new ',
    'delete ',
    '/',
    '*',
    'async ',
    ';',
  ];
  const code = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 6 });
  fc.assert(
    fc.property(code, (written) => {
      const expression = written.join('');
      fc.pre(isPlainExpression(expression));
      expect(() => mdxToJs(`A {${expression}\n}\n`, { features: markdownFeatures })).not.toThrow();
    }),
    { numRuns: 2_000 },
  );
});
