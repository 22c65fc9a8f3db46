import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { beyondLimits } from './bodyLimits.ts';

const words = (source: string): string => {
  const problem = beyondLimits(source, 'story.mdx');
  return problem === undefined ? '' : describeProblems([problem]);
};

test.each([
  ['braces', '{'.repeat(40_000)],
  ['a wide table', `|${'a|'.repeat(3_000)}\n|${'-|'.repeat(3_000)}\n${'|a|\n'.repeat(7_000)}`],
  ['open signs in one line', '<'.repeat(60_000)],
])('%s are told before they are parsed', (_, source) => {
  expect(words(source)).toMatch(/^story\.mdx:\d+:1\n/);
});

test.each([
  ['a long story', `${'He said "yes" & left... '.repeat(20)}\n\n`.repeat(250)],
  ['a long table', `| a | b |\n| - | - |\n${'| "x" | "y" & z |\n'.repeat(3_000)}`],
  ['data in a fence', `\`\`\`json\n${'{"a": "b"}\n'.repeat(9_000)}\`\`\``],
  ['data in an export', `export const rows = [\n${'{ a: "b" },\n'.repeat(5_000)}];`],
  ['data in one line', `<Chart data={[${'[1, 2], '.repeat(10_000)}]} />`],
  ['a thousand comments', '{/* a */}\n\n'.repeat(1_000)],
])('%s is within all limits', (_, source) => {
  expect(words(source)).toBe('');
});

test('the words of a table, at its block', () => {
  const table = `|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n${'|a|\n'.repeat(1_000)}`;
  expect(words(`A\n\n${table}`)).toMatchInlineSnapshot(`
    "story.mdx:3:1
      A table has 62 columns and 1,001 rows, more than 50,000 cells.
      do     Divide the table, or link to a file that holds it.

    1 problem in 1 file."
  `);
});
