import { expect, test } from 'vitest';
import { describeProblems, placeAt } from '../../base/problems/problem.ts';
import { openTags } from './openTags.ts';

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
  const problem = openTags(source, 'story.mdx');
  const place = placeAt(source, source.search(problem?.what.includes('{') ? /\{/ : /</));
  expect(problem).toMatchObject(place);
});

test('what is closed is not what is told', () => {
  const problem = openTags('<a b={1} c={'.repeat(25), 'story.mdx');
  expect(problem).toMatchObject({ line: 1, column: '<a b={1} c={'.length });
});

test.each([
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
  ['a thousand comments with tags', "{/* a <b> it's */}\n\n".repeat(1_000)],
  ['braces in code', 'Write `{` or `<a>` or \\{ first.\n\n'.repeat(300)],
  ['tags around code', '<dt>`<b>`</dt> {1}\n\n'.repeat(300)],
  ['comments on tags', '{/* a <b> c */}\n\n<Note>\n\nA\n\n</Note>\n\n'.repeat(5)],
])('%s are all closed', (_, source) => {
  expect(openTags(source, 'story.mdx')).toBeUndefined();
});

test('the words', () => {
  const sources = [
    `Text {1}\n\n\`\`\`\n{\n\`\`\`\n\n${'<a b={'.repeat(9)}`,
    '<a>\n'.repeat(3_000),
    'A</b> '.repeat(201),
  ];
  const words = sources.map((source) => {
    const problem = openTags(source, 'story.mdx');
    return problem ? describeProblems([problem]) : '';
  });
  expect(words.join('\n')).toMatchInlineSnapshot(`
    "story.mdx:7:6
      More than 16 tags and { are not closed.
      do     Close them, or write a plain { as \\{ and a plain < as \\<.

    1 problem in 1 file.
    story.mdx:1:1
      More than 200 tags are not closed.
      do     Close them, or write a plain < as \\<.

    1 problem in 1 file.
    story.mdx:1:2
      More than 200 closing tags have no opening one.
      do     Remove them, or write a plain < as \\<.

    1 problem in 1 file."
  `);
});
