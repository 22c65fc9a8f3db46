import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withPlainLineEnds } from '../reading/readText.ts';
import { type Problem } from '../../base/problems/problem.ts';
import { storyFile, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { readBody } from '../body/readBody.ts';
import { cutFrontmatter } from './frontmatterBlock.ts';
import { readStory } from './readStory.ts';

const file = { id: '2025/06/first', file: storyFile };
const read = (source: string) => readStory(file, source);

/** What a page would draw of a story's text. */
function segmentsOf(source: string) {
  const body = cutFrontmatter(source)?.body ?? '';
  return readBody(body, storyFile, (target) => target).segments;
}

test.each([
  ['---{ "headline": "A train went" }\n---\n', 'on the line of the ---'],
  [';;;\n{"headline": "A train went"}\n;;;\n', 'is missing'],
  ['{\n  "headline": "A train went"\n}\n', 'is missing'],
  ['+++\ntitle = "A train went"\n+++\n', 'TOML'],
  ['--- toml\ntitle = "A train went"\n---\n', 'TOML'],
  ['---yaml\nheadline: A train went\n---\n', 'on the line of the ---'],
  ['--- headline: A train went\nsection: rail\n---\n', 'on the line of the ---'],
  ['----\nheadline: A train went\n----\n', 'another line'],
  ['\n\u2014-\nheadline: A train went\n---\n', 'another line'],
  ['\u2013\nheadline: A train went\n', 'another line'],
  ['headline: A train went\n---\n\nIt went.\n', 'no line of --- above'],
  ['\n---\nheadline: A train went\n---\n', 'before the frontmatter'],
  ['{frontmatter.headline}\n', 'is missing'],
  ['***\n\nNote: it went.\n', 'is missing'],
])('frontmatter of another form is told as what it is: %j', (source, words) => {
  const { problems } = read(source);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toContain(words);
});

test('JSON below a line of --- is YAML, and taken', () => {
  const fields = `{ "headline": "A train went", "standfirst": "It went.", "section": "rail",
"published": "2025-06-12T21:40:00+08:00", "authors": ["rail-desk"] }`;
  expect(read(`---\n${fields}\n---\n\nIt went.\n`).problems).toEqual([]);
});

test('a story is its fields, with their defaults, and its body', () => {
  const source = storyText({ kicker: ' 2,400 trains ' });
  const { whole: story, problems } = read(source);
  expect(problems).toEqual([]);
  expect(story?.frontmatter).toMatchObject({
    headline: 'A train went',
    published: new Date('2025-06-12T13:40:00Z'),
    kicker: '2,400 trains',
    topics: [],
    draft: false,
    comments: true,
  });
  expect(segmentsOf(source)).toEqual(['<p>A train went.</p>']);
});

test('nothing but frontmatter is a story without a text', () => {
  const source = storyText({}, '').trimEnd();
  expect(read(source).problems).toEqual([]);
  expect(segmentsOf(source)).toEqual([]);
});

test('a line of --- in the body ends nothing', () => {
  const source = storyText({}, 'One.\n\n---\n\nTwo.\n');
  expect(segmentsOf(source)).toEqual(['<p>One.</p>\n<hr>\n<p>Two.</p>']);
});

test('files without frontmatter, or with something else in its place', () => {
  const sources = [
    '',
    'A train went.\n',
    '---\nheadline: A train went\n\nIt went.\n',
    `\n${storyText()}`,
    '+++\ntitle = "A train went"\n+++\n',
    '---\n- A train went\n---\n',
    '---\nheadline:A train went\n---\n',
  ];
  const problems = sources.flatMap((source) =>
    read(source).problems.map(({ line, column, what, remedy }) => [
      `${line}:${column}`,
      what,
      remedy,
    ]),
  );
  expect(problems).toHaveLength(sources.length);
  expect(problems).toMatchInlineSnapshot(`
    [
      [
        "1:1",
        "The file is empty.",
        "Write a story, or remove the file. Begin the file with ---, then the fields, then --- on a line of its own.",
      ],
      [
        "1:1",
        "The frontmatter is missing.",
        "Begin the file with ---, then the fields, then --- on a line of its own.",
      ],
      [
        "1:1",
        "The frontmatter is never closed.",
        "Write --- on a line of its own after the last field, at the start of the line.",
      ],
      [
        "1:1",
        "Something stands before the frontmatter.",
        "Let --- be the first line of the file, without a space before it.",
      ],
      [
        "1:1",
        "The frontmatter is TOML, which is not taken.",
        "Write its fields as YAML, each like "name: value" on a line of its own, and --- alone on a line above and below them.",
      ],
      [
        "2:1",
        "The file is a list, not a set of fields.",
        "Write frontmatter: fields between two lines of ---, at the top of the file.",
      ],
      [
        "2:1",
        "The file is text, not a set of fields.",
        "Put a space after the colon of each field.",
      ],
    ]
  `);
});

test('empty frontmatter lacks every field that is required, in the order of the manual', () => {
  const { problems } = read('---\n---\n');
  expect(problems.map(({ what }) => what)).toEqual(
    ['headline', 'standfirst', 'section', 'published', 'authors'].map(
      (field) => `The field "${field}" is missing.`,
    ),
  );
});

test('a story whose fields are wrong keeps those that are good', () => {
  const { reading, whole: story } = read(
    storyText({ headline: null, topics: '[borders]', kicker: '2024' }),
  );
  expect(story).toBeUndefined();
  expect(reading.frontmatter).toMatchObject({ section: 'rail', topics: ['borders'] });
  expect(reading.frontmatter.kicker).toBeUndefined();
});

test('a story whose text is broken is none', () => {
  expect(read(storyText({}, '<b>')).whole).toBeUndefined();
});

test('a story that is nested without end is a problem', () => {
  for (const body of [
    '- '.repeat(20_000),
    '>'.repeat(20_000),
    '<Note>\n'.repeat(9000),
    '_'.repeat(20_001),
  ]) {
    const { problems } = read(storyText({}, `${body}a${'_'.repeat(20_000)}`));
    expect(problems.length).toBeGreaterThan(0);
  }
});

/** What holds for whatever stands in a file. */
function expectSense(source: string): void {
  const text = withPlainLineEnds(source);
  const { whole: story, problems } = read(text);
  if (story === undefined) expect(problems.length).toBeGreaterThan(0);
  const lines = text.split('\n');
  for (const problem of problems) expectPlaceIn(problem, lines);
}

function expectPlaceIn({ line, column, what, remedy }: Problem, lines: readonly string[]): void {
  expect(line).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
  expect(what).toMatch(/\.$/);
  expect(remedy).not.toBe('');
}

const goodStory = storyText(
  { topics: '[borders]', sources: '\n  - name: A source\n    url: https://example.org' },
  `## The border 

"Text" with **emphasis**, [a link](/about/), \`code\`[^1] and <b>HTML</b>.

<Figure src="./map.png" alt="A map" credit="Us" />

<Note title="The desk">

- One {/* a comment */}
- Two

</Note>

| a | b |
| --- | --- |
| 1 | 2 |

[^1]: A note.
`,
);

test('any text is a story or has a problem within it', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom(...'<>{}[]()*_`#-|\\"\'&!:/=^~ \n\t\rab1é😀'),
      maxLength: 200,
    }),
  );
  fc.assert(fc.property(anyText, expectSense), { numRuns: 400 });
  fc.assert(
    fc.property(anyText, (body) => expectSense(storyText({}, body))),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(anyText, (yaml) => expectSense(`---\n${yaml}\n---\nA text.\n`)),
    { numRuns: 400 },
  );
});

test('any harm that is done to a good story leaves a story or a problem within it', () => {
  expect(read(goodStory).problems).toEqual([]);
  const place = fc.nat(goodStory.length);
  const slice = fc.tuple(place, place).map((ends) => ends.toSorted((a, b) => a - b));
  const harm = fc.oneof(
    slice.map(
      ([start = 0, end = 0]) =>
        (text: string) =>
          text.slice(0, start) + text.slice(end),
    ),
    fc.tuple(slice, place).map(
      ([[start = 0, end = 0], to]) =>
        (text: string) =>
          text.slice(0, to) + goodStory.slice(start, end) + text.slice(to),
    ),
    fc.tuple(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 5 })).map(
      ([to, some]) =>
        (text: string) =>
          text.slice(0, to) + some + text.slice(to),
    ),
    fc.constant((text: string) => text.replaceAll('\n', '\r\n')),
  );
  fc.assert(
    fc.property(fc.array(harm, { minLength: 1, maxLength: 4 }), (harms) => {
      expectSense(harms.reduce((text, change) => change(text), goodStory));
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['unknown fields', Array.from({ length: 20_000 }, (_, index) => `f${index}: 1`).join('\n')],
  ['countries', `countries: [${'xx, '.repeat(25_000)}]`],
  ['anchors', Array.from({ length: 8_000 }, (_, index) => `f${index}: &a 1`).join('\n')],
  ['a scalar', `headline: ${'a'.repeat(100_000)}`],
])('frontmatter of too many %s is told before it is parsed', (_, frontmatter) => {
  const { whole: story, problems } = readStory(
    { id: 'a', file: 'a.mdx' },
    `---\n${frontmatter}\n---\nText.\n`,
  );
  expect(story).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]?.what).toMatch(/^The frontmatter is too long: \d+ characters/);
  expect(problems[0]).toMatchObject({ line: 2, column: 1 });
});

test.each([
  [201, '1 more field is wrong in this file.'],
  [1000, '800 more fields are wrong in this file.'],
])(
  'of %i mistakes in a frontmatter 200 are told, and how many more there are',
  (mistakes, what) => {
    const fields = Array.from({ length: mistakes }, (_, index) => `f${index}: 1`);
    const { problems } = read(
      storyText({}, 'Text.').replace('---\n', `---\n${fields.join('\n')}\n`),
    );
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toEqual({
      file: expect.any(String),
      line: 201,
      column: 1,
      what,
      remedy: 'Mend those above first, and check again.',
    });
  },
);

test('of 200 mistakes in a frontmatter each is told, and nothing more', () => {
  const fields = Array.from({ length: 200 }, (_, index) => `f${index}: 1`);
  const { problems } = read(storyText({}, 'Text.').replace('---\n', `---\n${fields.join('\n')}\n`));
  expect(problems).toHaveLength(200);
  expect(problems.at(-1)?.what).toBe('The field "f199" is not known.');
});
