import { expect, test } from 'vitest';
import { ContentProblems, describeProblems } from './problem.ts';

const problem = (file: string, line: number, column: number, what: string, found?: string) => ({
  file,
  line,
  column,
  what,
  found,
  remedy: 'Mend it.',
});

test('no problem, no words', () => {
  expect(describeProblems([])).toBe('');
});

test('by file, then by place; those of one place as they were found', () => {
  const words = describeProblems([
    problem('b.mdx', 1, 1, 'Fifth.'),
    problem('a.mdx', 10, 1, 'Fourth.'),
    problem('a.mdx', 9, 2, 'Second.', 'here'),
    problem('a.mdx', 9, 2, 'Of the same place.'),
    problem('a.mdx', 9, 1, 'First.'),
  ]);
  expect(words).toMatchInlineSnapshot(`
    "a.mdx:9:1
      First.
      do     Mend it.

    a.mdx:9:2
      Second.
      found  here
      do     Mend it.

    a.mdx:9:2
      Of the same place.
      do     Mend it.

    a.mdx:10:1
      Fourth.
      do     Mend it.

    b.mdx:1:1
      Fifth.
      do     Mend it.

    5 problems in 2 files."
  `);
});

test('what was found is one line that a terminal can show', () => {
  const said = (found: string) =>
    describeProblems([problem('a', 1, 1, 'A.', found)]).split('\n')[2];
  expect(said('one\n\ttwo \u001b[31mred\u0000')).toBe('  found  one two [31mred');
  expect(said('x'.repeat(160))).toBe(`  found  ${'x'.repeat(160)}`);
  expect(said('😀'.repeat(161))).toBe(`  found  ${'😀'.repeat(159)}…`);
  expect(said(' '.repeat(1e6))).toBe('  found  …');
});

test('the error is the list, with no stack that would tell of our files', () => {
  const error = new ContentProblems([problem('a.mdx', 1, 1, 'First.')]);
  expect(error.message).toBe('a.mdx:1:1\n  First.\n  do     Mend it.\n\n1 problem in 1 file.');
  expect(error.stack).toBe('');
  expect(error.problems).toHaveLength(1);
});
