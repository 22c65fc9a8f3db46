import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { beyondLimits } from './bodyLimits.ts';

const words = (source: string): string => {
  const problem = beyondLimits(source, 'story.mdx');
  return problem === undefined ? '' : describeProblems([problem]);
};

test.each([
  ['entities', '&amp;'.repeat(20_000)],
  ['entities after a fence', `\`\`\`\nx\n\`\`\`\n${'&lt; '.repeat(20_000)}`],
  ['entities after a bar', `| ${'&lt; '.repeat(20_000)}`],
  ['entities after a comment', `{/* a */} ${'&lt; '.repeat(20_000)}`],
  ['entities in what is no list', `Text\n${'2. &lt; &gt;\n'.repeat(9_000)}`],
  [
    'entities in what is no table',
    `${'&lt; '.repeat(9)}|\n|-|-|\n${'| &lt; &gt;\n'.repeat(9_000)}`,
  ],
  ['many such paragraphs', `${'&lt; '.repeat(2_450)}\n\n`.repeat(20)],
  ['escapes after letters of several bytes', 'é '.repeat(25_000) + '\\\\'.repeat(25_000)],
  ['expressions', '{1} '.repeat(25_000)],
  ['braces', '{'.repeat(40_000)],
  ['braces after what is no fence', `{(\n\`\`\`\na\n${')}{`'.repeat(7_000)}`],
  ['quotations', '>'.repeat(100_000)],
  ['footnotes', '[^1]: [^1]\n'.repeat(1_001)],
  [
    'footnotes of many names',
    Array.from({ length: 1_001 }, (_, n) => `[^${n}]: A note.\n\n`).join(''),
  ],
  ['lists', '1. \t1. '.repeat(12_000)],
  ['lists of both kinds in quotations', '> - 1) '.repeat(400)],
  ['a wide table', `|${'a|'.repeat(3_000)}\n|${'-|'.repeat(3_000)}\n${'|a|\n'.repeat(7_000)}`],
  ['strong words in one line', '中**文**'.repeat(14_000)],
  ['links in one line', '中[a](b)'.repeat(14_000)],
  ['addresses in one line', `注 ${'https://a.b '.repeat(8_000)}`],
  ['open signs in one line', '<'.repeat(60_000)],
  ['accents in one line', 'é*a* '.repeat(20_000)],
  ['code in one line', '注`a`'.repeat(24_000)],
  ['calls of footnotes in one line', `${'注[^1]'.repeat(16_000)}\n\n[^1]: a`],
  ['tags in one line', '<b>x</b>中'.repeat(5_800)],
  ['tags that close themselves', `${'<br />注'.repeat(6_900)}${'“--“'.repeat(6_900)}`],
  ['addresses after long letters', `${'中'.repeat(60_000)}${'www.a.b '.repeat(5_000)}`],
  ['comments after long letters', `${'中'.repeat(60_000)}${'{/* a */}'.repeat(1_990)}`],
  [
    'comments among other signs',
    `${'\u202E'.repeat(45_000)}${'{/* a */}www.a.b a*---'.repeat(1_990)}`,
  ],
  ['signs after a line of backticks', `${'`'.repeat(30_000)}${'***` a*'.repeat(9_000)}`],
])('%s are told before they are parsed', (_, source) => {
  expect(words(source)).toMatch(/^story\.mdx:\d+:1\n/);
});

test.each([
  ['a long story', `${'He said "yes" & left... '.repeat(20)}\n\n`.repeat(250)],
  ['a long table', `| a | b |\n| - | - |\n${'| "x" | "y" & z |\n'.repeat(3_000)}`],
  ['a long list', '- "One" thing & another...\n'.repeat(3_000)],
  ['a long numbered list', '1. "One" thing & another...\n'.repeat(3_000)],
  ['data in a fence', `\`\`\`json\n${'{"a": "b"}\n'.repeat(9_000)}\`\`\``],
  ['data in an export', `export const rows = [\n${'{ a: "b" },\n'.repeat(5_000)}];`],
  ['data in one line', `<Chart data={[${'[1, 2], '.repeat(10_000)}]} />`],
  ['a paragraph in one line', `注意 ${'**words** and [a link](/b/), '.repeat(500)}`],
  ['a long list of strong words', '- **注：**后 `a` [b](/c/)\n'.repeat(4_000)],
  ['one address without end', 'https://a.example。'.repeat(5_555)],
  ['a list in lists', '- 1. '.repeat(90)],
  ['a thousand comments', '{/* a */}\n\n'.repeat(1_000)],
])('%s is within all limits', (_, source) => {
  expect(words(source)).toBe('');
});

test('the words', () => {
  const sources = [
    '&amp;'.repeat(9_000),
    '{'.repeat(3_000),
    '>'.repeat(2_000),
    '注**注**'.repeat(12_000),
  ];
  const table = `|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n${'|a|\n'.repeat(1_000)}`;
  expect([...sources, `A\n\n${table}`].map(words).join('\n')).toMatchInlineSnapshot(`
    "story.mdx:1:1
      The paragraphs hold too many & to be decoded.
      do     Divide the text by empty lines, or put data between two lines of \`\`\`.

    1 problem in 1 file.
    story.mdx:1:1
      The text holds more than 2,000 {.
      do     Write a plain { as \\{, or put data between two lines of \`\`\`.

    1 problem in 1 file.
    story.mdx:1:1
      Quotations and lists are nested more than 1,000 levels deep.
      do     Write a plain > as \\>, a plain - as \\- and a plain 1. as 1\\.

    1 problem in 1 file.
    story.mdx:1:1
      The lines are too long for the many signs of Markdown and tags in them.
      do     Divide them into paragraphs, or put data between two lines of \`\`\`.

    1 problem in 1 file.
    story.mdx:3:1
      A table has 62 columns and 1,001 rows, more than 50,000 cells.
      do     Divide the table, or link to a file that holds it.

    1 problem in 1 file."
  `);
});

test('what is within the limits stays so in any order, and a place is a line of the text', () => {
  const piece = fc.constantFrom(
    '"a" ',
    '&lt;',
    '... ',
    '{1}',
    '\n',
    '\n\n',
    '```\n',
    '| a |\n',
    '- b\n',
    '>',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
      expect(beyondLimits(pieces.join(''), 'story.mdx')).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const before = `${pieces.join('').replaceAll('```', '')}\n\n`;
      const problem = beyondLimits(`${before}${'&amp;'.repeat(20_000)}`, 'story.mdx');
      expect(problem?.line).toBe(before.split('\n').length);
    }),
  );
});
