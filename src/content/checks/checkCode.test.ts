import fc from 'fast-check';
import { type MdastNode, mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import type { CodePolicy } from '../../base/codePolicy.ts';
import { describeProblems } from '../../base/problems/problem.ts';
import { markdownFeatures } from '../body/markdown.ts';
import { newsroomFolder, storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

const publication = [
  'name: The Gauge',
  'tagline: Of rails',
  'description: News of rails.',
  'url: https://gauge.example',
  'language: en-GB',
  'timeZone: Asia/Shanghai',
  'email: desk@gauge.example',
  'feedId: gauge.example',
  'comments: mail\n',
].join('\n');

/** Reads a newsroom with one story. */
async function judge(body: string, written: string, command?: CodePolicy) {
  const folder = await newsroomFolder({
    'publication.yaml': publication + written,
    [storyFile]: storyText({}, body),
  });
  const { newsroom, problems } = await readNewsroom({ ...folder, code: command });
  return { problems, stories: newsroom.stories.length };
}

const code = `import { total } from 'node:os'
export const wagons = 40

It is {process.env.HOME}, {/* said the desk */} and {1}.

<Note title={process.env.HOME}
  {...process.env}>

Text <b title={'x'}>b</b>

</Note>

> {
>   process.exit(0)
> }

export default function Layout() {
  return null
}

[^a]: {1}

| a |
| - |
| {2} |
`;

test('each import, export and expression, at its place', async () => {
  const { problems, stories } = await judge(code, 'code: forbidden\n');
  expect(stories).toBe(0);
  expect(problems.map(({ line, column, found }) => `${line}:${column} ${found ?? ''}`))
    .toMatchInlineSnapshot(`
    [
      "29:1 [^a]:",
      "9:1 import { total } from 'node:os'",
      "10:1 export const wagons = 40",
      "12:7 {process.env.HOME}",
      "12:53 {1}",
      "14:7 title={process.env.HOME}",
      "15:3 {...process.env}",
      "17:9 title={'x'}",
      "21:3 {
    process.exit(0)
    }",
      "25:1 export default function Layout() {",
      "33:3 {2}",
    ]
  `);
  expect(new Set(problems.map(({ what, remedy }) => `${what} ${remedy}`))).toMatchInlineSnapshot(`
    Set {
      "No sentence calls the footnote [^a], so it is lost. Write [^a] where it belongs, or remove it.",
      "Code is forbidden in stories, and this is an import. Remove it; the house components need none.",
      "Code is forbidden in stories, and this is an export. Remove it; write what it holds as text.",
      "Code is forbidden in stories, and this is an {expression}. Write what it stands for as text, a value between double quotes; a plain { is \\{.",
    }
  `);
});

test('the words', async () => {
  const { problems } = await judge('It is {name}.', 'code: forbidden\n');
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:9:7
      Code is forbidden in stories, and this is an {expression}.
      found  {name}
      do     Write what it stands for as text, a value between double quotes; a plain { is \\{.

    1 problem in 1 file."
  `);
});

test.each([
  ['', undefined, 'allowed'],
  ['', 'allowed', 'allowed'],
  ['code: allowed\n', undefined, 'allowed'],
  ['', 'forbidden', 'forbidden'],
  // What a pull request writes into publication.yaml opens nothing.
  ['code: allowed\n', 'forbidden', 'forbidden'],
  ['code: forbidden\n', 'allowed', 'forbidden'],
  ['code: forbidden\n', undefined, 'forbidden'],
  ['code: forbiden\n', undefined, 'forbidden'],
  ['code: no\n', 'allowed', 'forbidden'],
  ['code:\n', undefined, 'forbidden'],
] as const)(
  'publication.yaml with "%s" and the command with %s: %s',
  async (written, command, policy) => {
    const { problems, stories } = await judge('It is {1 + 1}.', written, command);
    expect(stories).toBe(policy === 'allowed' ? 1 : 0);
    expect(problems.some(({ what }) => what.startsWith('Code is forbidden'))).toBe(
      policy === 'forbidden',
    );
  },
);

test.each([
  ['It is {name}.', '9:7 name'],
  ['A half is \\frac{a}{b}.', '9:16 a', '9:19 b'],
  ['The sum \\sum_{i=1}^{n} x_{i,j}', '9:14 i', '9:20 n', '9:26 i, j'],
  ['Dear { reader }', '9:6 reader'],
  ['Dear {{first}}', '9:6 first'],
  ['{größe}', '9:1 größe'],
  ['{/* a comment */} {x1}', '9:19 x1'],
  ['It is {1 + wagons}.', '9:7 wagons'],
  ['> - {name.first}', '9:5 name'],
  ['| a |\n| - |\n| {name} |', '11:3 name'],
  ['<Note title={title}>\n\nText.\n\n</Note>', '9:7 title'],
  ['<b {...rest}>b</b>', '9:4 rest'],
  ['Text.\n\n{chart}\n', '11:1 chart'],
  ['export const a = 1\n\n{a} and {b}', '11:9 b'],
])('%j: %j', async (body, ...told) => {
  const { problems } = await judge(body, '');
  expect(
    problems.map(({ line, column, what }) =>
      [`${line}:${column}`, / says what (.+) is\.$/.exec(what)?.[1]?.replaceAll('"', '')].join(' '),
    ),
  ).toEqual(told);
});

test('the words for a plain brace', async () => {
  const { problems } = await judge('Trains:\n\nIt is {name}.', '');
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:11:7
      Between { and } stands code, and nothing in the story says what "name" is.
      found  {name}
      do     To print the braces, write \\{ and \\}; if code is meant, import or export name.

    1 problem in 1 file."
  `);
});

test.each([
  ['A half is \\frac{1}{2}.', '9:16', '9:19'],
  ['A half is \\frac {1} {2}.', '9:17', '9:21'],
  ['Its area is x^{2} + y_{12}^{-3}', '9:15', '9:23', '9:28'],
  ['😀 10^{2} and \\sqrt{2} and \\sqrt[3]{ 2.5 }', '9:7', '9:20', '9:36'],
  ['\\text{file} and \\mathrm{url}', '9:6', '9:24'],
  ['\\LaTeX{} is', '9:7'],
  ['> - **CO_{2}**', '9:10'],
  ['| a |\n| - |\n| m^{2} |', '11:5'],
  ['<Note title="x">\n\nm^{2}\n\n</Note>', '11:3'],
])('braces of a formula that would be lost: %j', async (body, ...places) => {
  const { problems, stories } = await judge(body, '');
  expect(stories).toBe(0);
  expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  expect(problems[0]?.what).toBe(
    'Between { and } stands code, and in a formula its braces would be lost.',
  );
  expect(problems[0]?.remedy).toBe('To print the braces, write \\{ and \\}.');
});

test.each([
  'It is {1} and {1 + 1}, and x {2}.',
  'export const wagons = 40\n\nfile_{wagons} and x^{wagons}',
  'file_{ wagons }\n\nexport const wagons = 40',
  '\\frac\\{1\\}\\{2\\} and x^\\{2\\}, `x^{2}` and {/* x^{2} */}',
  'x^{/* a comment */} and x_{Math.max(1, 2)} and x_{"2"}',
])('%j is no formula whose braces would be lost', async (body) => {
  const { problems } = await judge(body, '');
  expect(describeProblems(problems)).toBe('');
});

test.each([
  'import { a } from "../../../../figures.ts"\n\n{a}',
  'import a, * as b from "node:os"\n\n{a} {b.EOL}',
  'export const a = 1\n\n{a} <b title={a}>x</b>',
  'export const { a, b: [c] } = { b: [] }\n\n{a} {c}',
  'export function a() {\n  return 1\n}\n\n{a()}',
  '{undefined} {null} {true} {Infinity} {NaN} {process.pid} {Math.max(1, 2)}',
  '{props.title} {1} {"a"} {`a`} {frontmatter.headline} {file} {url} {import.meta.url}',
  '{typeof window === "undefined" ? 1 : window.name} {[1].map((n) => <b>{n}</b>)}',
  '\\{name\\} and `{name}` and {/* {name} */}',
])('%j names nothing that is nowhere', async (body) => {
  const { problems } = await judge(body, '');
  expect(problems.filter(({ what }) => what.startsWith('Between'))).toEqual([]);
});

test('what is no code may stand: comments, plain braces, house components, code that is shown', async () => {
  const body = `{/* a note to the desk */}

A plain \\{ and \\}, \`{x}\`, and

\`\`\`js
import x from 'y'
export const z = {x}
\`\`\`

<Note title="{not code}">

{
  // nothing
}

A train, the export of which import duties hit.

</Note>
`;
  const { problems, stories } = await judge(body, 'code: forbidden\n');
  expect(describeProblems(problems)).toBe('');
  expect(stories).toBe(1);
});

test('whatever a story is made of: one that passes holds no code in the parser’s own tree', async () => {
  const piece = fc.constantFrom(
    '{1}', '{/* x */}', '{x}', '<b title={1}>', '<b {...x}>', '</b>', '<Note>', '</Note>', '\n', '\n\n',
    '`', '```\n', '> ', '- ', 'import a from "b"', 'export const c = 1', '[^a]', '[^a]: ', '![', '](x)', '\\',
    '{', '}', '| a |\n| - |\n| ', ' |', 'word ', '## ', '~~', '**', '    ',
  ); // prettier-ignore
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      const body = pieces.join('');
      const { problems } = await judge(body, 'code: forbidden\n');
      if (problems.length > 0) return;
      expect(codeIn(mdxToMdast(`${body}\n`, { features: markdownFeatures }))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

/** The types of nodes that hold code. */
function codeIn(node: MdastNode): string[] {
  const inner = 'children' in node ? node.children.flatMap(codeIn) : [];
  const value = 'value' in node && typeof node.value === 'string' ? node.value : '';
  const isCode =
    node.type === 'mdxjsEsm' ||
    (/^mdx\w+Expression$/.test(node.type) && !/^\s*(?:\/\*[^*]*\*\/\s*)*$/.test(value)) ||
    ('attributes' in node &&
      Array.isArray(node.attributes) &&
      JSON.stringify(node.attributes).includes('Expression"'));
  return isCode ? [node.type, ...inner] : inner;
}
