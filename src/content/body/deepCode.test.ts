import { expect, test } from 'vitest';
import { deepCode } from './deepCode.ts';
import { unfencedBlocks } from './unfencedBlocks.ts';

const told = (source: string): string =>
  unfencedBlocks(source)
    .flatMap((block) => {
      const { what, remedy } = deepCode(block) ?? {};
      return what === undefined ? [] : [`${what} ${remedy ?? ''}`];
    })
    .join('\n');

test.each([
  ['brackets', `{${'('.repeat(8_000)}${')'.repeat(8_000)}}`],
  ['brackets of an import', `export const a = ${'['.repeat(8_000)}${']'.repeat(8_000)}`],
  ['brackets of prose', '('.repeat(600)],
])('%s are told before they are parsed', (_, source) => {
  expect(told(source)).toBe(
    'Brackets are opened 500 deep. Close them, or put what is no code between two lines of ```.',
  );
});

test.each([
  ...[
    '!',
    '-',
    '- ',
    'a+',
    'a=>',
    'async a=>',
    'a=',
    'a**',
    'a?b:',
    'a.b.',
    'a??',
    'a[0].',
    'f(a)',
  ],
  ...['typeof ', 'new ', 'void ', '(a)+', 'f(a)(b).', 'a +\n', 'a /* c */ || ', '"a" + '],
])('%s by the thousand is told before it is parsed', (piece) => {
  for (const source of [
    `{${piece.repeat(9_000)}a}`,
    `Text.\n\nexport const b = ${piece.repeat(9_000)}a`,
    `<a b={() => { return [c, ${piece.repeat(9_000)}a]; }} />`,
  ]) {
    expect(told(source)).toBe(
      'An expression holds more than 2,000 signs. Divide it, or put what is no code between two lines of ```.',
    );
  }
});

test.each([
  ['data', `export const rows = [\n${'{ a: -1.5, b: "c - d. e", f: x.y.z() },\n'.repeat(3_000)}];`],
  ['lines without a semicolon', `export const a = 1\n${'export const b = a + 1\n'.repeat(3_000)}`],
  ['prose beside code', `{a} ${'one - two / three. '.repeat(3_000)} {b}`],
  ['brackets of prose beside code', `{a} [${'one - two / three. '.repeat(3_000)} {b}`],
  ['a table beside code', `| {a} | b |\n|-|-|\n${'| c | d |\n'.repeat(3_000)}`],
  ['text in quotation marks', `{"${'one - two. '.repeat(3_000)}"}`],
])('%s is no deep code', (_, source) => {
  expect(told(source)).toBe('');
});
