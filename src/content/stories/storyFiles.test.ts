import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { newsroomFolder } from '../../tools/newsrooms/newsroomFolder.ts';
import { findStories } from './storyFiles.ts';

async function find(...files: string[]) {
  const { contentDir } = await newsroomFolder();
  for (const file of files) {
    const path = join(contentDir, 'stories', file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, '');
  }
  return findStories(contentDir);
}

test('stories come in the order of their paths, with their ids', async () => {
  const { files: stories, problems } = await find(
    '2025/07/b.mdx',
    '2025/07/a-1.mdx',
    '2024/12/c.mdx',
  );
  expect(problems).toEqual([]);
  expect(stories.map(({ id }) => id)).toEqual([
    '2024/12/c',
    '2025/06/first',
    '2025/07/a-1',
    '2025/07/b',
  ]);
  expect(stories[0]?.file).toBe('stories/2024/12/c.mdx');
});

test('what is no story is passed over', async () => {
  const { files: stories, problems } = await find(
    '2025/06/photo.jpg',
    '2025/06/Chart.astro',
    '2025/06/figures.csv',
    '2025/06/.note.mdx',
    '2025/06/first.mdx~',
    '.git/2025/06/old.mdx',
  );
  expect(problems).toEqual([]);
  expect(stories).toHaveLength(1);
});

test('no story is to take the name of another', async () => {
  const { problems } = await find('2025/06/First.mdx', '2025/06/first.md', '2025/07/First.mdx');
  expect(problems.map(({ file, remedy }) => `${file}: ${remedy}`)).toMatchInlineSnapshot(`
    [
      "stories/2025/06/First.mdx: Remove it, or give it another name than first.mdx, which is there too.",
      "stories/2025/06/first.md: Remove it, or give it another name than first.mdx, which is there too.",
      "stories/2025/07/First.mdx: Use small letters, digits and single hyphens: first.mdx",
    ]
  `);
});

test('a story that stands or is named wrongly is told, and read all the same', async () => {
  const {
    files: stories,
    strays,
    problems,
  } = await find(
    'a.mdx',
    '2025/a.mdx',
    '2025/6/a.mdx',
    '2025/13/a.mdx',
    '2025/06/deep/a.mdx',
    '25/06/a.mdx',
    '2025/06/A.mdx',
    '2025/06/a b.mdx',
    '2025/06/a_b.mdx',
    '2025/06/a--b.mdx',
    '2025/06/-a.mdx',
    '2025/06/a.b.mdx',
    '2025/06/日本.mdx',
    '2025/06/a.MDX',
    '2025/06/a.docx',
  );
  expect(stories).toHaveLength(1);
  expect(strays).toHaveLength(14);
  expect(problems.map(({ file, remedy }) => `${file}: ${remedy}`)).toMatchInlineSnapshot(`
    [
      "stories/2025/06/-a.mdx: Use small letters, digits and single hyphens: a.mdx",
      "stories/2025/06/A.mdx: Use small letters, digits and single hyphens: a.mdx",
      "stories/2025/06/a b.mdx: Use small letters, digits and single hyphens: a-b.mdx",
      "stories/2025/06/a--b.mdx: Use small letters, digits and single hyphens: a-b.mdx",
      "stories/2025/06/a.MDX: Name it a.mdx, or move it out of stories/.",
      "stories/2025/06/a.b.mdx: Use small letters, digits and single hyphens: a-b.mdx",
      "stories/2025/06/a.docx: Name it a.mdx, or move it out of stories/.",
      "stories/2025/06/a_b.mdx: Use small letters, digits and single hyphens: a-b.mdx",
      "stories/2025/06/deep/a.mdx: Move it to stories/<year>/<month>/, like stories/2025/06/.",
      "stories/2025/06/日本.mdx: Use small letters, digits and single hyphens: a-short-name.mdx",
      "stories/2025/13/a.mdx: Move it to stories/<year>/<month>/, like stories/2025/06/.",
      "stories/2025/6/a.mdx: Move it to stories/<year>/<month>/, like stories/2025/06/.",
      "stories/2025/a.mdx: Move it to stories/<year>/<month>/, like stories/2025/06/.",
      "stories/25/06/a.mdx: Move it to stories/<year>/<month>/, like stories/2025/06/.",
      "stories/a.mdx: Move it to stories/<year>/<month>/, like stories/2025/06/.",
    ]
  `);
});
