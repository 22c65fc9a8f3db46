import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../../base/problems/problem.ts';
import { type Files, newsroomFolder, storyText } from '../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../readNewsroom.ts';
import { newsroomFiles } from './misnamedFiles.ts';

async function told(files: Files): Promise<[problems: string, notes: string]> {
  const { newsroom, problems } = await readNewsroom(await newsroomFolder(files));
  return [describeProblems(problems), describeProblems(newsroom.notes, 'warning')];
}

test('a file or a folder whose name differs by capitals or by its ending is told, not passed over', async () => {
  const files = {
    'Theme.css': ':root { --measure: 30rem }\n',
    'front.yml': 'lead: 2025/06/first\n',
    'Letters/a.yaml': 'name: A\n',
  };
  expect(await told(files)).toMatchInlineSnapshot(`
    [
      "Letters:1:1
      Nothing reads this folder, and what it holds is missing from the site.
      found  Letters
      do     Name it letters.

    Theme.css:1:1
      Nothing reads this file, and what it holds is missing from the site.
      found  Theme.css
      do     Name it theme.css.

    front.yml:1:1
      Nothing reads this file, and what it holds is missing from the site.
      found  front.yml
      do     Name it front.yaml.

    3 problems in 3 files.",
      "",
    ]
  `);
});

test('what stands beside the one that is read, in other capitals or with another ending, is told too', async () => {
  const files = {
    'Stories/2025/06/second.mdx': storyText({ headline: 'B' }),
    'topics.yml': '- { id: sea, name: Sea }\n',
  };
  expect(await told(files)).toMatchInlineSnapshot(`
    [
      "Stories:1:1
      Nothing reads this folder, and what it holds is missing from the site.
      found  Stories
      do     Put what it holds into stories, which is there too, and remove it.

    topics.yml:1:1
      Nothing reads this file, and what it holds is missing from the site.
      found  topics.yml
      do     Put what it holds into topics.yaml, which is there too, and remove it.

    2 problems in 2 files.",
      "",
    ]
  `);
});

test('what has another name is not told to be missing too', async () => {
  const folder = await newsroomFolder();
  for (const [name, other] of [
    ['stories', 'Stories'],
    ['sections.yaml', 'sections.yml'],
    ['publication.yaml', 'Publication.YAML'],
  ] as const) {
    await rename(join(folder.contentDir, name), join(folder.contentDir, other));
    const { problems } = await readNewsroom(folder);
    expect(problems.map(({ file, remedy }) => [file, remedy])).toEqual([
      [other, `Name it ${name}.`],
    ]);
    await rename(join(folder.contentDir, other), join(folder.contentDir, name));
  }
});

test('a name that is nearly one of those that are read is a warning', async () => {
  expect(await told({ 'calender.yaml': '[]\n', 'letter/a.yaml': 'name: A\n' }))
    .toMatchInlineSnapshot(`
    [
      "",
      "calender.yaml:1:1
      Nothing reads this file, and what it holds is missing from the site.
      found  calender.yaml
      do     Did you mean "calendar.yaml"?

    letter:1:1
      Nothing reads this folder, and what it holds is missing from the site.
      found  letter
      do     Did you mean "letters"?

    2 warnings in 2 files.",
    ]
  `);
});

test('other files of the folder are nobody’s matter', async () => {
  const files = {
    'README.md': 'A newsroom.\n',
    'package.json': '{}',
    'notes.yaml': 'a: b\n',
    'fonts/quay.txt': 'a font',
    'series.yaml': '[]\n',
    'serie.yaml': '[]\n',
    'data.json': '[]',
    'images/quay.txt': 'a picture',
  };
  expect(await told(files)).toEqual(['', '']);
});

test('the guide names the same files', async () => {
  const guide = await readFile(new URL('../own-newsroom.md', import.meta.url), 'utf8');
  const named = [...guide.matchAll(/^\| `content\/([a-z]+\.(?:yaml|css))`/gm)].map(
    ([, name]) => name,
  );
  expect(named.toSorted()).toEqual(newsroomFiles.toSorted());
});
