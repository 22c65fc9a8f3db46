import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newsroomFolder, storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { unset } from '../tools/fixtures/testContext.ts';
import { readNewsroom } from '../content/readNewsroom.ts';
import { correctionKinds } from '../content/stories/correctionKinds.ts';
import { correctStory } from '../cli/correctStory.ts';

async function corrected(text: string, typed: readonly string[], story = '2025/06/first') {
  const folder = await newsroomFolder({ [storyFile]: text });
  const settings = { ...folder, ...unset };
  const printed: string[] = [];
  const context = { root: folder.contentDir, print: (line: string) => printed.push(line) };
  await correctStory(settings, context, [story, ...typed]);
  const { newsroom, problems } = await readNewsroom(folder);
  const after = await readFile(join(folder.contentDir, storyFile), 'utf8');
  return { after, printed, problems, fields: newsroom.stories[0]?.frontmatter };
}

test('a correction and the time are written, and all else stays as it is', async () => {
  const { after, printed, problems } = await corrected(
    storyText({ published: '"2025-06-12T21:40:00+08:00" # on the dot' }),
    ['--text', 'It was two trains, "not" one: so it is.'],
  );
  expect(problems).toEqual([]);
  expect(printed).toEqual([
    'stories/2025/06/first.mdx has the correction, and "updated" says when. Now change its text.',
  ]);
  expect(after).toMatchInlineSnapshot(`
    "---
    headline: A train went
    standfirst: It went from one place to another.
    section: rail
    published: "2025-06-12T21:40:00+08:00" # on the dot
    authors: [rail-desk]
    updated: 2025-06-14T20:00:00+08:00
    corrections:
      - date: 2025-06-14
        text: "It was two trains, \\"not\\" one: so it is."
    ---

    A train went.
    "
  `);
});

test('a second one of another kind stands below the first, in whichever form the list has', async () => {
  const typed = ['--text', 'More is known.', '--kind', 'update', '--date', '2025-06-13'];
  const lists = [
    '[{ date: 2025-06-13, text: One. }]',
    '[{ date: 2025-06-13, text: One., } , # so\n  ]',
    '\n- date: 2025-06-13\n  text: One. # so',
    '\n    - text: >-\n        One.\n\n      date: 2025-06-13\n  # after',
    '[]',
  ];
  for (const list of lists) {
    const { fields, problems } = await corrected(
      storyText({ corrections: list, updated: '2025-06-13T00:00:00Z', draft: 'false' }),
      typed,
    );
    expect(problems).toEqual([]);
    expect(fields?.corrections.at(-1)).toEqual({
      date: '2025-06-13',
      text: 'More is known.',
      kind: 'update',
    });
    expect(fields?.corrections).toHaveLength(list === '[]' ? 1 : 2);
    expect(fields?.updated).toEqual(new Date('2025-06-14T12:00:00Z'));
  }
});

test('a story is taken back', async () => {
  const { after, fields, problems } = await corrected(storyText(), ['--reason', 'It was a hoax.']);
  expect(problems).toEqual([]);
  expect(after).toContain('\nwithdrawn:\n  date: 2025-06-14\n  reason: It was a hoax.\n---\n');
  expect(fields?.withdrawn).toEqual({ date: '2025-06-14', reason: 'It was a hoax.' });
});

test.for([
  ['/stories/2025/05/older/', '"[/stories/2025/05/older/]"', 'no list'],
  ['older', '[/stories/2025/05/older/]'],
  ['https://old.example/2019/05/older.html', '\n  - /a/\n  - /2019/05/older.html'],
  ['/%C3%A4lter', '[/älter/] # was ours'],
] as const)('a story is told of by %s, where it stood', async ([typed, formerly, fault]) => {
  const text = storyText({ formerly });
  const done = corrected(text, ['--text', 'It was two.'], typed);
  if (fault !== undefined) return expect(done).rejects.toThrow(`There is no story "${typed}".`);
  const { after, printed } = await done;
  expect(printed[0]).toBe(`"${typed}" has moved: the story is 2025/06/first now.`);
  expect(after).toContain('text: It was two.');
});

test('what is missing, wrong or not public is told, and nothing is written', async () => {
  const story = storyText();
  const refused = async (text: string, ...typed: readonly string[]): Promise<string> => {
    const failure = await corrected(text, typed).catch((error: unknown) => error);
    return failure instanceof Error ? failure.message : 'no failure';
  };
  expect([
    await refused(story),
    await refused(story, '--text', ' '),
    await refused(story, '--text', 'One.', '--kind', 'errata'),
    await refused(story, '--text', 'One.', '--date', '14 June'),
    await refused(story, '--text', 'One.', '--date', '2025-07-14'),
    await refused(story, '--text', 'One.', '--withdraw'),
    await refused(storyText({ draft: 'true' }), '--text', 'One.'),
    await refused(storyText({ published: '2025-06-20T00:00:00Z' }), '--text', 'One.'),
    await refused(storyText({ section: '[' }), '--text', 'One.'),
    await refused('', '--text', 'One.'),
  ]).toMatchInlineSnapshot(`
    [
      "What readers are told is missing. Add --text "What was wrong and what is right".",
      "--text is empty. Write what was wrong and what is right.",
      "--kind is "errata". Write one of correction, clarification, update.",
      "--date is not a day of the calendar, written like 2025-06-12. Write the day of the correction, like 2025-06-14.",
      "stories/2025/06/first.mdx:9:11
      The story was corrected on a day that is still to come.
      found  corrected 2025-07-14, now 2025-06-14 (Asia/Shanghai)
      do     Write the day on which it was corrected.

    1 problem in 1 file.",
      ""2025/06/first --text One. --withdraw" is not what "npm run correct" takes. Write "npm run correct -- 2025/06/new-line", and where wanted "--kind correction --text …" or "--withdraw --reason …" behind it.",
      "stories/2025/06/first.mdx is not public yet, so that no reader has seen what is wrong. Change its text.",
      "stories/2025/06/first.mdx is not public yet, so that no reader has seen what is wrong. Change its text.",
      "stories/2025/06/first.mdx:4:10
      A bracket is opened and never closed.
      found  section: [
      do     Close it, as in [CN, KZ]; put a text that only starts so between double quotes.

    1 problem in 1 file.",
      "stories/2025/06/first.mdx:1:1
      The file is empty.
      do     Write a story, or remove the file. Begin the file with ---, then the fields, then --- on a line of its own.

    1 problem in 1 file.",
    ]
  `);
});

const words = fc.string({ unit: fc.constantFrom(...'abc: #"\'\\{}[]&*!|>%@`-,?\né中🚂\u200d\t ') });

test('whatever the words and the form of the frontmatter, nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      words.map((text) => `A${text}.`),
      fc.constantFrom(...correctionKinds),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '\uFEFF'),
      fc.constantFrom(
        {},
        { standfirst: '|\n  It went.\n\n  There.\n' },
        { standfirst: '>+\n  It went.\n\n' },
        { headline: "'It''s gone' # yes" },
        { corrections: '\n# one\n- {date: 2025-06-13, text: "a \\" b"}\n# two' },
      ),
      async (text, kind, lineEnd, mark, fields) => {
        const before = mark + storyText(fields).replaceAll('\n', lineEnd);
        const {
          after,
          problems,
          fields: read,
        } = await corrected(before, ['--text', text, '--kind', kind]);
        expect(problems).toEqual([]);
        expect(read?.corrections.at(-1)).toEqual({ date: '2025-06-14', text, kind });
        const end = before.lastIndexOf(`---${lineEnd}${lineEnd}A train`);
        expect(after.endsWith(before.slice(end))).toBe(true);
        const kept = 'corrections' in fields ? before.indexOf('# two') : end;
        expect(after.startsWith(before.slice(0, kept))).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
