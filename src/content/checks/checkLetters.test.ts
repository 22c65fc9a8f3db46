import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { newsroomFolder } from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

async function problemsOf(letters: Readonly<Record<string, string>>): Promise<string> {
  const folder = await newsroomFolder(
    Object.fromEntries(Object.entries(letters).map(([name, text]) => [`letters/${name}`, text])),
  );
  return describeProblems((await readNewsroom(folder)).problems);
}

const good = `story: 2025/06/first
name: Aigerim B.
place: Dostyk
date: 2025-06-14
text: |
  The trains pass my window.

  At night too.
`;

test('a good letter is no problem, and is read whole', async () => {
  expect(await problemsOf({ 'a.yaml': good, '.gitkeep': '' })).toBe('');
  const folder = await newsroomFolder({ 'letters/2025/a.yaml': good });
  const { newsroom } = await readNewsroom(folder);
  expect(newsroom.letters).toEqual([
    {
      story: '2025/06/first',
      name: 'Aigerim B.',
      place: 'Dostyk',
      date: '2025-06-14',
      text: 'The trains pass my window.\n\nAt night too.',
    },
  ]);
});

test('what is wrong with letters is told at its line, all at once', async () => {
  const letters = {
    'a.yaml': good.replace('name: Aigerim B.', 'author: Aigerim B.'),
    'b.yaml': good.replace('06/first', '06/frist'),
    'c.yaml': good.replace('06-14', '01-01'),
    'd.yaml': good.replace('06-14', '06-31'),
    'e.yaml': good.replace('2025-06-14', '2999-06-14'),
    'f.yaml': 'text: ""\n',
    'g.md': 'Dear desk',
  };
  expect(await problemsOf(letters)).toMatchInlineSnapshot(`
    "letters/a.yaml:1:1
      The field "name" is missing.
      do     Add "name:" with who wrote it, as it is printed.

    letters/a.yaml:2:1
      The field "author" is not known.
      found  author:
      do     Did you mean "name"?

    letters/b.yaml:1:8
      The letter answers a story that is not there.
      found  2025/06/frist
      do     Did you mean "2025/06/first"?

    letters/c.yaml:4:7
      The letter is older than the story.
      found  2025-01-01
      do     Correct the day, or name the story that it answers: this one is of 2025-06-12.

    letters/d.yaml:4:7
      The field "date" is not a day of the calendar, written like 2025-06-12.
      found  2025-06-31
      do     Write the day that it was written on, like 2025-06-14.

    letters/e.yaml:4:7
      The letter is of a day to come.
      found  2999-06-14
      do     Correct the day.

    letters/f.yaml:1:1
      The field "story" is missing.
      do     Add "story:" with the id of the story that it answers, like 2025/06/euro-near-four-year-high.

    letters/f.yaml:1:1
      The field "name" is missing.
      do     Add "name:" with who wrote it, as it is printed.

    letters/f.yaml:1:1
      The field "date" is missing.
      do     Add "date:" with the day that it was written on, like 2025-06-14.

    letters/f.yaml:1:7
      The field "text" is empty.
      found  ""
      do     Write the letter, "text: |" with its lines indented below, an empty line between paragraphs.

    letters/g.md:1:1
      This is no letter: each is a file whose name ends in .yaml.
      do     Write story, name, date and text into a file like letters/2025-06-14-a-name.yaml.

    11 problems in 7 files."
  `);
});
