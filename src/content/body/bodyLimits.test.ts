import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeProblems, placeAt } from '../../base/problems/problem.ts';
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
  ['expressions', '{1} '.repeat(25_000)],
  ['braces', '{'.repeat(40_000)],
  ['braces after what is no fence', `{(\n\`\`\`\na\n${')}{`'.repeat(7_000)}`],
  ['quotations', '>'.repeat(100_000)],
  ['strong words in one line', '中**文**'.repeat(14_000)],
  ['links in one line', '中[a](b)'.repeat(14_000)],
  ['addresses in one line', `注 ${'https://a.b '.repeat(8_000)}`],
  ['open signs in one line', '<'.repeat(60_000)],
  ['accents in one line', 'é*a* '.repeat(20_000)],
  ['code in one line', '注`a`'.repeat(24_000)],
  ['calls of footnotes in one line', `${'注[^1]'.repeat(16_000)}\n\n[^1]: a`],
  ['signs after a line of backticks', `${'`'.repeat(30_000)}${'***` a*'.repeat(9_000)}`],
])('%s are told before they are parsed', (_, source) => {
  expect(words(source)).toMatch(/^story\.mdx:\d+:1\n/);
});

test.each([
  ['open values of tags', '<a b={'.repeat(22)],
  ['an open value before open tags', `<a b={${'<b>x '.repeat(50)}`],
  ['open values in paragraphs', '<a b={\n\n'.repeat(30)],
  ['open values before other text', `${'<a b={'.repeat(10)}${'<>'.repeat(40_000)}`],
  ['spread values', '<a {...'.repeat(30)],
  ['values that hold open tags', '{<a>} '.repeat(40)],
  ['tags and braces in turn', '<>{'.repeat(40)],
  ['open tags', '<a>\n'.repeat(3_000)],
  ['open fragments before tables', `${'<>\n'.repeat(16_000)}${'| a | b |\n|-|\n'.repeat(3_000)}`],
  ['open strings of tags', `${'| a | b |\n'.repeat(100)}${'{/* a */}<a b="'.repeat(2_000)}`],
  ['open signs before expressions', `a@b.c ${'<'.repeat(5_000)}${'한국어 {1}|'.repeat(300)}`],
  ['values over two lines that hold open tags', '{a<b\n>'.repeat(30)],
])('%s are told where the first begins', (_, source) => {
  const problem = beyondLimits(source, 'story.mdx');
  const place = placeAt(source, source.search(problem?.what.includes('{') ? /\{/ : /</));
  expect(problem).toMatchObject(place);
});

test('what is closed is not what is told', () => {
  const problem = beyondLimits('<a b={1} c={'.repeat(25), 'story.mdx');
  expect(problem).toMatchObject({ line: 1, column: '<a b={1} c={'.length });
});

test.each([
  ['brackets', `{${'('.repeat(8_000)}${')'.repeat(8_000)}}`],
  ['brackets of an import', `export const a = ${'['.repeat(8_000)}${']'.repeat(8_000)}`],
  ['a wide table', `|${'a|'.repeat(3_000)}\n|${'-|'.repeat(3_000)}\n${'|a|\n'.repeat(7_000)}`],
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
  [
    'tags in expressions',
    '<ul>{rows.map((row) => <li key={row.id}>{row.name} {a < b}</li>)}</ul>\n\n'.repeat(30),
  ],
  [
    'values of tags',
    '<Chart data={{ a: [1, 2] }} onClick={() => 1} /> and <b class={x}>bold</b>\n\n'.repeat(200),
  ],
  ['comparisons', '{a < b} and {a<b ? 1 : 2} and {a <= b && c > d}\n\n'.repeat(100)],
  ['loops', '{rows.filter((row) => row.n<most).map((row) => <b>{row.n}</b>)}\n\n'.repeat(100)],
  ['tags in quotation marks', '{"<b>"} {f(\'<i a="{">\')} {`<a>`}\n\n'.repeat(100)],
  ['signs in values', '<Figure alt="a > b" /> {<b title="a > b">x</b>}\n\n'.repeat(100)],
  ['data in one line', `<Chart data={[${'[1, 2], '.repeat(10_000)}]} />`],
  ['a paragraph in one line', `注意 ${'**words** and [a link](/b/), '.repeat(500)}`],
  ['a long list of strong words', '- **注：**后 `a` [b](/c/)\n'.repeat(4_000)],
  ['a thousand comments with tags', "{/* a <b> it's */}\n\n".repeat(1_000)],
  ['braces in code', 'Write `{` or `<a>` or \\{ first.\n\n'.repeat(300)],
  ['tags around code', '<dt>`<b>`</dt> {1}\n\n'.repeat(300)],
  ['comments on tags', '{/* a <b> c */}\n\n<Note>\n\nA\n\n</Note>\n\n'.repeat(5)],
  ['a thousand comments', '{/* a */}\n\n'.repeat(1_000)],
])('%s is within all limits', (_, source) => {
  expect(words(source)).toBe('');
});

test('the words', () => {
  const sources = [
    `Text {1}\n\n\`\`\`\n{\n\`\`\`\n\n${'<a b={'.repeat(9)}`,
    '&amp;'.repeat(9_000),
    '{'.repeat(3_000),
    '>'.repeat(2_000),
    '('.repeat(600),
    '<a>\n'.repeat(3_000),
    '注**注**'.repeat(12_000),
  ];
  const table = `|${'a|'.repeat(60)}\n|${'-|'.repeat(60)}\n${'|a|\n'.repeat(1_000)}`;
  expect([...sources, `A\n\n${table}`].map(words).join('\n')).toMatchInlineSnapshot(`
    "story.mdx:7:6
      More than 16 tags and { are not closed.
      do     Close them, or write a plain { as \\{ and a plain < as \\<.

    1 problem in 1 file.
    story.mdx:1:1
      The paragraphs hold too many & to be decoded.
      do     Divide the text by empty lines, or put data between two lines of \`\`\`.

    1 problem in 1 file.
    story.mdx:1:1
      The text holds more than 2,000 {.
      do     Write a plain { as \\{, or put data between two lines of \`\`\`.

    1 problem in 1 file.
    story.mdx:1:1
      A quotation is nested more than 1,000 levels deep.
      do     Write a plain > as \\>.

    1 problem in 1 file.
    story.mdx:1:1
      Brackets are opened 500 deep.
      do     Close them, or put what is no code between two lines of \`\`\`.

    1 problem in 1 file.
    story.mdx:1:1
      More than 200 tags are not closed.
      do     Close them, or write a plain < as \\<.

    1 problem in 1 file.
    story.mdx:1:1
      The lines are too long for the many signs of Markdown and tags in them.
      do     Divide them into paragraphs, or put data between two lines of \`\`\`.

    1 problem in 1 file.
    story.mdx:3:1
      A table has 62 columns and 1001 rows, more than 50,000 cells.
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
