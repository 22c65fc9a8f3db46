import { expect, test } from 'vitest';
import { describeProblems } from '../base/problems/problem.ts';
import { newsroomFolder, storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { withExcerpts } from './excerpts.ts';

const long = `Trains ${'went on and '.repeat(12)}came to Khorgos ${'and went on '.repeat(12)}`;
const body = `At Khorgos.\n\n${long}\n\n在霍尔果斯口岸 Khorgos\n`;

test('each problem is shown in its line, cut where that is long', async () => {
  const { contentDir } = await newsroomFolder({ [storyFile]: storyText({}, body) });
  const problem = { file: storyFile, what: 'Wrong.', found: 'Khorgos', remedy: 'Write Horgos.' };
  const at = (line: number, column: number) => ({ ...problem, line, column });
  const problems = [at(9, 4), at(11, long.indexOf('Khorgos') + 1), at(13, 9), at(1, 1), at(99, 1)];
  expect(describeProblems(withExcerpts(problems, contentDir))).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:1:1
      Wrong.
      found  Khorgos
      do     Write Horgos.

    stories/2025/06/first.mdx:9:4
      Wrong.
      | At Khorgos.
      |    ^
      do     Write Horgos.

    stories/2025/06/first.mdx:11:160
      Wrong.
      | …on and went on and went on and came to Khorgos and went on and went on and went on and we…
      |                                         ^
      do     Write Horgos.

    stories/2025/06/first.mdx:13:9
      Wrong.
      | 在霍尔果斯口岸 Khorgos
      | 　　　　　　　 ^
      do     Write Horgos.

    stories/2025/06/first.mdx:99:1
      Wrong.
      found  Khorgos
      do     Write Horgos.

    5 problems in 1 file."
  `);
});
