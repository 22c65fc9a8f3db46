import { expect, test } from 'vitest';
import { readBody } from './readBody.ts';

const told = (body: string): string[] =>
  readBody(body, 'x.mdx', (target) => target).problems.map(
    ({ line, column, what }) => `${line}:${column} ${what}`,
  );

test('rows with more cells than their table has columns', () => {
  expect(told('| a | b |\n| - | - |\n| 1 | 2 | 3 |\n| 1 | 2 |\n1 | 2 | 3 | 4\n')).toEqual([
    '3:1 The row has 3 cells and its table 2 columns: readers would not see the rest.',
    '5:1 The row has 4 cells and its table 2 columns: readers would not see the rest.',
  ]);
  expect(told('> | a |\n> | - |\n> | 1 |`b`\n')).toEqual([
    '3:3 The row has 2 cells and its table 1 column: readers would not see the rest.',
  ]);
  expect(told('| a |\n| - |\n|  |<b>1</b>\n')).toHaveLength(1);
});

test('rows that fit, that are short, and bars that are text', () => {
  expect(told('| a | b |\n| - | - |\n| 1 |\n| 1 \\| 2 | `3 \\| 4` |\n| | |\n')).toEqual([]);
  expect(told('<table><tbody><tr><td>1 | 2</td></tr></tbody></table>\n')).toEqual([]);
});
