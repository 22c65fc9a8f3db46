import { expect, test } from 'vitest';
import { readBody } from './readBody.ts';

const told = (body: string): string[] =>
  readBody(body, 'x.mdx', (target) => target).problems.map(
    ({ line, column, what }) => `${line}:${column} ${what}`,
  );

test('a block of code that is not closed', () => {
  const fault = 'The block of code that begins here is not closed.';
  expect(told('Text.\n\n```sh\nnpm test\n\n## A heading\n')).toEqual([`3:1 ${fault}`]);
  expect(told('~~~\nx\n```\n')).toEqual([`1:1 ${fault}`]);
  expect(told('````\nx\n```\n')).toEqual([`1:1 ${fault}`]);
  expect(told('- a\n\n  ```\n  x\n\nText.\n')).toEqual([`3:3 ${fault}`]);
  expect(told('> ```\n> x\n\nText.\n')).toEqual([`1:3 ${fault}`]);
  expect(told('<Note>\n\n```\nx\n\n</Note>\n')).not.toEqual([]);
  expect(told('```\n')).toEqual([`1:1 ${fault}`]);
});

test('blocks of code that are closed', () => {
  expect(told('```sh\nx\n```\n\n~~~\n```\n~~~~\n\nText.\n')).toEqual([]);
  expect(told('> ```\n> x\n> ```\n\n1. a\n\n   ```\n   x\n   ```\n')).toEqual([]);
  expect(told('```\n```\n\n<Note>\n\n```\nx\n```\n\n</Note>\n')).toEqual([]);
});

test('a table that is none', () => {
  const fault = 'A table is none, so that its bars show in the text.';
  expect(told('| a | b |\n|--|\n| 1 | 2 |\n')).toEqual([`1:1 ${fault}`]);
  expect(told('Text.\n\n| a | b |\n|:-:|:-:|:-:|\n')).toEqual([`3:1 ${fault}`]);
  expect(told('| a | b |\n| 1 | 2 |\n')).toEqual([`1:1 ${fault}`]);
  expect(told('a | b\n—|—\n1 | 2\n')).toEqual([`1:1 ${fault}`]);
  expect(told('| a | b |\n\n|--|--|\n| 1 | 2 |\n')).toEqual([`3:1 ${fault}`]);
  expect(told('> | 表 | 甲 |\n> |--|\n')).toEqual([`1:3 ${fault}`]);
});

test('a list that is none', () => {
  const fault = 'Lines that begin as those of a list are none, and run together.';
  expect(told('Text:\n\n• one\n• two\n')).toEqual([`3:1 ${fault}`]);
  expect(told('These:\n●一つ\n●二つ\n')).toEqual([`2:1 ${fault}`]);
  expect(told('-one\n-two\n')).toEqual([`1:1 ${fault}`]);
  expect(told('1.one\n2.two\n')).toEqual([`1:1 ${fault}`]);
});

test('what is meant as it stands', () => {
  expect(told('| a | b |\n| - | - |\n| 1 | 2 |\n\na | b\n\n|x| is |y|.\n')).toEqual([]);
  expect(told('```\n| a | b |\n| 1 | 2 |\n• one\n• two\n```\n')).toEqual([]);
  expect(told('+7 495 1\n+7 812 2\n\n• one  \n• two\n\n\\-one\n\\-two\n\n-5 and\n-6\n')).toEqual(
    [],
  );
  expect(told('- one\n- two\n\n1. one\n2. two\n\n*one*\n*two*\n\n**One** x\n**two** y\n')).toEqual(
    [],
  );
});

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
