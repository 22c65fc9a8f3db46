import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { newsroomFolder, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { parseApart } from './parseApart.ts';
import { readNewsroom } from '../readNewsroom.ts';

const deadlyParse = new URL('../../tools/fixtures/deadlyParse.ts', import.meta.url);
const named = (...ids: string[]) => ids.map((id) => ({ id, file: `stories/2025/06/${id}.mdx` }));

test('a text that the parser does not end with, or that ends the parser, is its file’s problem', async () => {
  const files = named('good', 'endless', 'fine', 'crash', 'last');
  const problems = await parseApart('/nowhere', files, 1_500, deadlyParse);
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "stories/2025/06/crash.mdx:1:1
      Reading the text takes all memory, or crashes.
      do     Take out what is no prose, such as long runs of signs, tags and braces, or divide the story.

    stories/2025/06/endless.mdx:1:1
      Reading the text does not come to an end.
      do     Take out what is no prose, such as long runs of signs, tags and braces, or divide the story.

    2 problems in 2 files."
  `);
}, 60_000);

test('of stories that end, whatever they hold, nothing is told', async () => {
  expect(await parseApart('/nowhere', named('good', 'fine'), 10_000, deadlyParse)).toEqual([]);
  expect(await parseApart('/nowhere', [])).toEqual([]);
});

test('long stories are read as short ones are', async () => {
  const long = 'The train went. '.repeat(2_000);
  const folder = await newsroomFolder({
    'stories/2025/06/short.mdx': storyText({}, 'The train went.'),
    'stories/2025/06/long.mdx': storyText({}, long),
    'stories/2025/06/bad.mdx': storyText({}, `${long}\n\n<b>`),
    'stories/long.mdx': storyText({}, long),
  });
  const { newsroom, problems } = await readNewsroom(folder);
  const files = newsroom.stories.map(({ file }) => file);
  expect(files).toContain('stories/2025/06/long.mdx');
  expect(files).toContain('stories/2025/06/short.mdx');
  expect(problems.map(({ file }) => file)).toEqual(['stories/long.mdx', 'stories/2025/06/bad.mdx']);
}, 60_000);
