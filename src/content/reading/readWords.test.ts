import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { newsroomFolder } from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';

async function read(text: string) {
  const folder = await newsroomFolder({ 'words.yaml': text });
  const { newsroom, problems } = await readNewsroom(folder);
  return { words: newsroom.words, told: describeProblems(problems) };
}

test('words of the newsroom’s own', async () => {
  const { words, told } = await read(
    'story.readNext: More of this\nstories: "{count, plural, one {one piece} other {# pieces}}"\n',
  );
  expect(told).toBe('');
  expect(words).toEqual({
    'story.readNext': 'More of this',
    stories: '{count, plural, one {one piece} other {# pieces}}',
  });
});

test('mistakes in words.yaml', async () => {
  const { words, told } = await read(`story.readNxt: More
front.latest: 5
stories: "{number} pieces"
story.later: "Later in {section"
missing.ways: "Go to the <front>front</front> or <search>search</search>."
list.page: "{list}, {number, date}"
moved: "This <b>page</b> has moved"
archive.about: "{publication, plural, one {a}}"
`);
  expect(words).toEqual({});
  expect(told).toMatchInlineSnapshot(`
    "words.yaml:1:1
      The field "story.readNxt" is not known.
      found  story.readNxt:
      do     Did you mean "story.readNext"?

    words.yaml:2:15
      The field "front.latest" is a number, not text.
      found  5
      do     Put it between double quotes: "5".

    words.yaml:3:10
      Nothing is known here by {number}.
      found  {number} pieces
      do     Write it with the names of the English one: {count, plural, one {# story} other {# stories}}

    words.yaml:4:14
      A { or a < is not closed, or has no name that a message can have.
      found  Later in {section
      do     Write it with the names of the English one: Later in {section}

    words.yaml:5:15
      The link <archive> is missing.
      found  Go to the <front>front</front> or <search>search</search>.
      do     Write it with the names of the English one: It may have been mistyped or moved. <search>Search</search>, look through the <archive>archive</archive>, or go to the <front>front page</front>.

    words.yaml:6:12
      A { or a < is not closed, or has no name that a message can have.
      found  {list}, {number, date}
      do     Write it with the names of the English one: {list}, page {number}

    words.yaml:7:8
      <b> is no link here.
      found  This <b>page</b> has moved
      do     Write it with the names of the English one: This page has moved

    words.yaml:8:16
      The message has no "other {…}", which holds for whatever it does not name.
      found  {publication, plural, one {a}}
      do     Write it with the names of the English one: Every story of {publication}, by month.

    8 problems in 1 file."
  `);
});
