import { expect, test } from 'vitest';
import { readBody } from './readBody.ts';

const told = (body: string): string[] =>
  readBody(body, 'x.mdx', (target) => target).problems.map(
    ({ line, column, what }) => `${line}:${column} ${what}`,
  );

test('a line that Markdown takes for the address of a link, which nothing links by', () => {
  expect(told('Text.\n\n[Update]: postponed\n\n> [in q]: /x/\n')).toEqual([
    '3:1 The line is taken for the address of a link [Update], and is not shown.',
    '5:3 The line is taken for the address of a link [in q], and is not shown.',
  ]);
  expect(told('[^a b]: Note.\n')).toEqual([
    '1:1 The line is taken for the address of a link [^a b], and is not shown.',
  ]);
  expect(told('[a] and [a]\n\n[a]: /b/\n[A]: /c/\n')).toEqual([
    '4:1 Another address is named [A] already, so this one is lost.',
  ]);
});

test('addresses that a link or a picture has, notes, and code', () => {
  expect(told('[a], [x][B c] and ![d][e]\n\n[A]: /b/\n[b  C]: /c/\n[e]: ./d.png\n')).toEqual([]);
  expect(told('Text.\n\n[//]: # (A comment.)\n')).toEqual([]);
  expect(told('x[^1]\n\n[^1]: note\n\n[Update]: it is postponed.\n\n```\n[x]: /y/\n```\n')).toEqual(
    [],
  );
});
