import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { readBody } from './readBody.ts';

const problemsOf = (text: string) => readBody(text, 'a.mdx', (target) => target).problems;

test('a character that turns what follows is told with its place', () => {
  expect(describeProblems(problemsOf('Nine trains.\n\nThe \u202Egnp.exe file\n')))
    .toMatchInlineSnapshot(`
      "a.mdx:3:5
        An invisible character (U+202E) stands here that turns round what follows.
        found  The \\u202Egnp.exe file
        do     Delete it; retype the words on both sides if you cannot see it.

      1 problem in 1 file."
    `);
});

test.each([
  ['an embedding', 'Nine \u202Btrains\u202C left.', 6],
  ['an override', 'Nine \u202Dtrains\u202C left.', 6],
  ['an isolate that is left open', 'Nine \u2067trains left.\n\nTen.', 6],
  ['an isolate that is closed in another paragraph', 'Nine \u2067trains.\n\nTen\u2069.', 6],
  ['an end of nothing', 'Nine \u2069trains.', 6],
  ['one that is written by number', 'Nine &#x202E;trains.', 6],
  ['one that is written by another number', 'Nine &#08238;trains.', 6],
  ['one in a heading', '## Nine \u202Etrains', 9],
  ['one in a table', '| a | b |\n| - | - |\n| c | \u202Ed |', 7],
  ['one in code', 'Run `a\u202Eb`.', 7],
  ['one in an image’s words', '![A \u202Emap](./map.png)', 5],
  ['one in code that is run', 'Nine {"\u202Etrains"}.', 8],
])('%s', (_, text, column) => {
  expect(problemsOf(text).filter(({ what }) => what.includes('turns round'))).toMatchObject([
    { column },
    ...(text.includes('Ten\u2069') ? [{ line: 3 }] : []),
  ]);
});

test.each([
  ['isolates that are closed', 'The \u2068עברית\u2069 and \u2067\u2066b\u2069\u2069 line.'],
  ['an isolate over two lines of a paragraph', 'The \u2068עברית\nand\u2069 line.'],
  ['marks of direction and joiners', 'הרכבת \u200Fיצאה, می\u200Cخواهم \u200E(1).'],
  ['signs written by number', 'A dash &#8211; and &#x2014; and &#8239;more.'],
  ['nothing', ''],
])('%s may stand in a story', (_, text) => {
  expect(problemsOf(text)).toEqual([]);
});
