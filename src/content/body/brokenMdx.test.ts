import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { readBody } from './readBody.ts';
import { mdxSyntaxProblem } from './syntaxProblem.ts';

const read = (source: string) => readBody(source, 'story.mdx', (target) => `/base${target}`);

const words = (source: string) => describeProblems(read(source).problems);

test('MDX that is broken', () => {
  const sources = [
    'A plain <5% b',
    'Mail <desk@example.org>',
    'See <https://example.org/a>',
    '<!-- a comment -->',
    'One\n<br>\ntwo',
    '<Note>\n\nOne\n\n</Nte>',
    'One</b>',
    '- <Note>\n\n  One\n',
    '<Note>\nOne\n</Note> two',
    '<Note title=x>y</Note>',
    'One {two',
    'One {two three}',
    'import a from',
    'export figures rose',
    '>'.repeat(150),
  ];
  const problems = sources.flatMap((source) =>
    read(`One.\n\n${source}\n`).problems.map(({ line, column, what, remedy }) => [
      `${source.slice(0, 30)} ${line}:${column}`,
      what,
      remedy,
    ]),
  );
  expect(problems).toHaveLength(sources.length);
  expect(problems).toMatchInlineSnapshot(`
    [
      [
        "A plain <5% b 3:9",
        "A plain < stands in the text.",
        "Write it as \\<.",
      ],
      [
        "Mail <desk@example.org> 3:6",
        "An address between < and > cannot stand in MDX.",
        "Write [desk@example.org](mailto:desk@example.org).",
      ],
      [
        "See <https://example.org/a> 3:5",
        "An address between < and > cannot stand in MDX.",
        "Write [https://example.org/a](https://example.org/a).",
      ],
      [
        "<!-- a comment --> 3:1",
        "A comment of HTML cannot stand in MDX.",
        "Write it as {/* text */}.",
      ],
      [
        "One
    <br>
    two 4:1",
        "The tag <br> is not closed.",
        "Write it as <br />.",
      ],
      [
        "<Note>

    One

    </Nte> 7:1",
        "</Nte> stands where <Note> must be closed.",
        "Write </Note>.",
      ],
      [
        "One</b> 3:4",
        "</b> closes a tag that was not opened.",
        "Open it with <b>, or remove it.",
      ],
      [
        "- <Note>

      One
     3:3",
        "The tag <Note> is not closed.",
        "Close it with </Note>, or with /> where nothing stands inside; write a plain < as \\<.",
      ],
      [
        "<Note>
    One
    </Note> two 5:1",
        "</Note> shares its line with text, and <Note> did not.",
        "Put <Note> and </Note> on lines of their own.",
      ],
      [
        "<Note title=x>y</Note> 3:1",
        "A < begins something that is no tag.",
        "Close the tag with >, put every value between double quotes, or write a plain < as \\<.",
      ],
      [
        "One {two 3:5",
        "A { is opened and never closed.",
        "Close it, or write a plain { as \\{.",
      ],
      [
        "One {two three} 3:10",
        "The expression between { and } is broken: Expected \`,\` or \`)\` but found \`Identifier\`.",
        "Mend it, or write a plain { as \\{.",
      ],
      [
        "import a from 3:14",
        "The import or export is broken: Unexpected token.",
        "Mend it, and leave a blank line after it; begin a sentence with another word than import or export.",
      ],
      [
        "export figures rose 3:8",
        "The import or export is broken: Unexpected token.",
        "Mend it, and leave a blank line after it; begin a sentence with another word than import or export.",
      ],
      [
        ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>> 3:101",
        "The text is nested more than 100 levels deep.",
        "Write quotes, lists, tags and brackets within each other less deeply.",
      ],
    ]
  `);
});

test('a text that a parser would never be done with', () => {
  expect(words('One.\n\n"'.padEnd(20_000, '"'))).toBe('');
  expect(words(`\`\`\`json\n${'"a" '.repeat(9000)}\n\`\`\`\n`)).toBe('');
  for (const source of ['[^', '[a][', '](', 'import a\n', '{/*', '<a ', '![', '**a_', '`'].map(
    (part) => part.repeat(3000),
  )) {
    expect(read(source).text.length + read(source).problems.length).toBeGreaterThan(0);
  }
});

test.each(['export const a = `\n\\', 'import a from "./b\n\\'])('%j ends no process', (source) => {
  expect(words(source)).not.toBe('');
});

test('a text for which the parser has no room, of depth or of length', () => {
  const said = (fault: string): string =>
    describeProblems([mdxSyntaxProblem(new RangeError(fault), 'a.mdx', 'A')]);
  expect(said('Maximum call stack size exceeded')).toMatchInlineSnapshot(`
    "a.mdx:1:1
      The text is nested more than 100 levels deep.
      do     Write quotes, lists, tags and brackets within each other less deeply.

    1 problem in 1 file."
  `);
  expect(said('Invalid string length')).toMatchInlineSnapshot(`
    "a.mdx:1:1
      The text is too much to be read: Invalid string length.
      do     Take out what is no prose, such as long runs of signs, tags and braces, or divide the story.

    1 problem in 1 file."
  `);
});
