import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIn } from '../../tools/fixtures/placeIn.ts';
import { readYaml } from './yamlDocument.ts';

/** What is said of each text: the text, the place, the fault, the remedy. */
function judge(texts: readonly string[]) {
  return texts.flatMap((text) =>
    readYaml(text, 'a.yaml').problems.map(({ line, column, what, remedy }) => [
      `${text} ${line}:${column}`,
      what,
      remedy,
    ]),
  );
}

test('YAML is YAML 1.2', () => {
  expect(readYaml('a: [NO, yes, 012, 12:30, 2025-06-12, 0x1F, 1.50, ~]', 'a.yaml').value).toEqual({
    a: ['NO', 'yes', 12, '12:30', '2025-06-12', 31, 1.5, null],
  });
});

test('the place of everything', () => {
  const text = 'name: One\nlist:\n  - a: x\n    b:\n  - [y, z]\nempty:\nmap: { k: v }\n';
  const { placeOf, placeOfKey } = readYaml(text, 'a.yaml');
  expect(placeOf(['name'])).toEqual(placeIn(text, 'One'));
  expect(placeOfKey(['name'])).toEqual(placeIn(text, 'name'));
  expect(placeOf(['list'])).toEqual(placeIn(text, 'list'));
  expect(placeOf(['list', 0, 'a'])).toEqual(placeIn(text, 'x'));
  expect(placeOf(['list', 0, 'b'])).toEqual(placeIn(text, 'b:'));
  expect(placeOf(['list', 0, 'none'])).toEqual(placeIn(text, 'a: x'));
  expect(placeOf(['list', 1, 1])).toEqual(placeIn(text, 'z'));
  expect(placeOf(['empty'])).toEqual(placeIn(text, 'empty'));
  expect(placeOf(['map', 'k'])).toEqual(placeIn(text, 'v }'));
  expect(placeOf(['none', 'at', 'all'])).toEqual({ line: 1, column: 1 });
  expect(readYaml(text, 'a.mdx', 2).placeOf(['list', 1, 1])).toEqual({ line: 6, column: 9 });
});

test('what YAML repeats by itself is told as that, at its place', () => {
  const texts = ['- &a\n  id: b\n- <<: *a\n  id: c', 'a: &x [b, c]\nb: *x', 'a: { <<: { b: c } }'];
  expect(judge(texts).map(([place, what]) => [place?.split(' ').at(-1), what])).toEqual([
    ['1:3', 'An anchor stands before a list or a set of fields.'],
    ['3:3', 'Fields are taken from elsewhere here (<<).'],
    ['1:4', 'An anchor stands before a list or a set of fields.'],
    ['2:4', 'The text begins with *, which YAML keeps for itself.'],
    ['1:6', 'Fields are taken from elsewhere here (<<).'],
  ]);
});

test('YAML that is broken', () => {
  const texts = [
    'a: b: c',
    'a: b\n  c: d',
    'a: "b',
    "a: 'it's'",
    'a: "b" c',
    'a: "\\q"',
    'a: [b, c',
    'a: {b: c',
    'a: [b, , c]',
    'a: @b',
    'a: `b`',
    'a: - b',
    'a: b\na: c',
    'a: b\nc',
    'a: b\nc:d',
    'a:\n\t- b',
    'a:\n  - b\n - c',
    '- a\nb: c',
    'a: b\n---\nc: d',
    '? [a]\n: b',
    ': a',
    '"a\nb": c',
    'a: |\n    b\n  c',
  ];
  const said = judge(texts);
  expect(said).toHaveLength(texts.length);
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "a: b: c 1:4",
        "A second colon stands in the line, or the next line is indented by mistake.",
        "Put a text that holds a colon between double quotes; start every field at one column.",
      ],
      [
        "a: b
      c: d 1:4",
        "A second colon stands in the line, or the next line is indented by mistake.",
        "Put a text that holds a colon between double quotes; start every field at one column.",
      ],
      [
        "a: "b 1:4",
        "A quote " is opened and never closed.",
        "Write the closing "; inside a text between quotes, write \\".",
      ],
      [
        "a: 'it's' 1:4",
        "The text begins with ', and YAML takes the next ' for its end.",
        "Put the whole text between quotation marks of the other kind: "it's"",
      ],
      [
        "a: "b" c 1:4",
        "The text begins with ", and YAML takes the next " for its end.",
        "Put the whole text between quotation marks of the other kind: '"b" c'",
      ],
      [
        "a: "\\q" 1:5",
        "A backslash between double quotes starts a code that YAML does not know.",
        "Write \\\\ for one backslash, or use single quotes.",
      ],
      [
        "a: [b, c 1:4",
        "A bracket is opened and never closed.",
        "Close it, as in [CN, KZ]; put a text that only starts so between double quotes.",
      ],
      [
        "a: {b: c 1:4",
        "A bracket is opened and never closed.",
        "Close it, as in [CN, KZ]; put a text that only starts so between double quotes.",
      ],
      [
        "a: [b, , c] 1:8",
        "The YAML is broken: unexpected , in flow sequence.",
        "Mend the line; put a text that holds a colon, a # or a quote between double quotes.",
      ],
      [
        "a: @b 1:4",
        "The text begins with @, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "@b"",
      ],
      [
        "a: \`b\` 1:4",
        "The text begins with \`, which YAML keeps for itself.",
        "Fields carry no Markdown: leave it out, and put the text between straight quotation marks: "b"",
      ],
      [
        "a: - b 1:4",
        "The text begins with -, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "- b"; a list begins on the line below",
      ],
      [
        "a: b
    a: c 2:1",
        "The field stands here for the second time.",
        "Keep one of the two.",
      ],
      [
        "a: b
    c 2:1",
        "The line is neither a field nor part of one.",
        "Write "name: value", or indent the line if it belongs to the field above.",
      ],
      [
        "a: b
    c:d 2:1",
        "The line is neither a field nor part of one.",
        "Put a space after the colon.",
      ],
      [
        "a:
    	- b 2:1",
        "The line is indented with a tab.",
        "Indent with spaces; YAML takes no tabs.",
      ],
      [
        "a:
      - b
     - c 3:1",
        "The line does not belong to what stands above it.",
        "Indent it as the lines are that it belongs to, or remove it.",
      ],
      [
        "- a
    b: c 2:1",
        "The line does not belong to what stands above it.",
        "Indent it as the lines are that it belongs to, or remove it.",
      ],
      [
        "a: b
    ---
    c: d 2:1",
        "Another document starts here.",
        "Remove the line; --- stands only before and after the fields.",
      ],
      [
        "? [a]
    : b 1:3",
        "A field has no plain name.",
        "Write it like "name: value"; put a text that starts with [ or { between double quotes.",
      ],
      [
        ": a 1:1",
        "A field has no plain name.",
        "Write it like "name: value"; put a text that starts with [ or { between double quotes.",
      ],
      [
        ""a
    b": c 1:1",
        "The line has no field name, or the line above is not closed.",
        "Write "name: value"; indent the lines of a list, and close every bracket.",
      ],
      [
        "a: |
        b
      c 3:1",
        "The line is not indented as those above it are.",
        "Start it at the same column as the others.",
      ],
    ]
  `);
});

test('YAML that is allowed and not wanted', () => {
  const texts = [
    'a: *b',
    'a: &b c',
    'a: !b c',
    'a: !!str 1',
    'a: &b [*b]',
    'a: b #c',
    '*a : b',
    '&a b: c',
  ];
  const said = judge(texts);
  expect(said).toHaveLength(texts.length);
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "a: *b 1:4",
        "The text begins with *, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "*b"",
      ],
      [
        "a: &b c 1:4",
        "The text begins with &, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "&b c"",
      ],
      [
        "a: !b c 1:4",
        "The text begins with !, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "!b c"",
      ],
      [
        "a: !!str 1 1:4",
        "The text begins with !, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "!!str 1"",
      ],
      [
        "a: &b [*b] 1:4",
        "The text begins with &, which YAML keeps for itself.",
        "Put the text between straight quotation marks: "&b [*b]"",
      ],
      [
        "a: b #c 1:4",
        "The text ends before the #, which YAML takes for the start of a comment.",
        "Put the whole text between double quotes; a comment needs a space after its #.",
      ],
      [
        "*a : b 1:1",
        "A field has no plain name.",
        "Write it like "name: value"; put a text that starts with [ or { between double quotes.",
      ],
      [
        "&a b: c 1:4",
        "A text that starts with & is an anchor in YAML, and is lost.",
        "Put the whole text between double quotes.",
      ],
    ]
  `);
  expect(judge(['# a\na: b # c\nd: "e #f" # g\nh: i#j\n#k'])).toEqual([]);
});

test('YAML that would grow without end', () => {
  const laughs = [...'bcdefghi'].map(
    (name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
  );
  const grown = readYaml(`a: &a [ha, ha]\n${laughs.join('\n')}`, 'a.yaml');
  expect(grown.value).toBeUndefined();
  expect(grown.problems).toHaveLength(9);
  for (const text of [
    '['.repeat(2000),
    `${'['.repeat(700)}${']'.repeat(700)}`,
    '- '.repeat(3000),
    '{a: '.repeat(1500),
  ]) {
    const { value, problems } = readYaml(text, 'a.yaml');
    expect(value !== undefined || problems.length > 0).toBe(true);
    expect(problems.length).toBeLessThan(5);
  }
});

test('any text is YAML or has a problem within it, and every path has a place', () => {
  const yamlish = fc.string({
    unit: fc.constantFrom(...'ab:- \n"\'[]{}#&*!|>?%@,~1\t'),
    maxLength: 80,
  });
  const anyPath = fc.array(fc.oneof(fc.string(), fc.nat(3)), { maxLength: 4 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlish), anyPath, (text, path) => {
      const document = readYaml(text, 'a.yaml', 2);
      if (document.value === undefined) expect(document.problems.length).toBeGreaterThan(0);
      const lastLine = text.split('\n').length + 1;
      const places = [...document.problems, document.placeOf(path), document.placeOfKey(path)];
      for (const { line, column } of places) {
        expect(line).toBeGreaterThanOrEqual(2);
        expect(line).toBeLessThanOrEqual(lastLine);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 1000 },
  );
});
