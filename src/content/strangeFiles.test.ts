import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeProblems } from '../base/problems/problem.ts';
import { newsroomFolder, storyFile, storyText } from '../tools/newsrooms/newsroomFolder.ts';
import { placeIn } from '../tools/fixtures/placeIn.ts';
import { readNewsroom } from './readNewsroom.ts';
import { newsroomRead } from '../tools/fixtures/newsroomRead.ts';

test('a file in the wrong month folder, by the clocks of the publication', async () => {
  // In Shanghai it is July already.
  const story = storyText({ published: '2025-06-30T18:00:00Z' });
  const { words, places } = await newsroomRead({ [storyFile]: story });
  expect(places).toEqual([placeIn(story, '2025-06-30T18')]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:5:12
      The story was published in 2025/07, but does not stand in that folder.
      found  published 2025-07-01T02:00:00+08:00 (Asia/Shanghai)
      do     Move the file to stories/2025/07/, or correct "published".

    1 problem in 1 file."
  `);
  const other = await newsroomRead({ [storyFile]: null, 'stories/2025/07/first.mdx': story });
  expect(other.words).toBe('');
});

test('a file outside a year and month folder', async () => {
  const { words } = await newsroomRead({ [storyFile]: null, 'stories/first.mdx': storyText() });
  expect(words).toMatchInlineSnapshot(`
    "stories/first.mdx:1:1
      The story stands outside a year and month folder.
      found  stories/first.mdx
      do     Move it to stories/<year>/<month>/, like stories/2025/06/.

    1 problem in 1 file."
  `);
});

test('a file name that cannot be a slug', async () => {
  const { words } = await newsroomRead({
    [storyFile]: null,
    'stories/2025/06/Größe & Co.mdx': storyText(),
  });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/Größe & Co.mdx:1:1
      The file’s name cannot be part of a web address.
      found  Größe & Co.mdx
      do     Use small letters, digits and single hyphens: grosse-co.mdx

    1 problem in 1 file."
  `);
});

test('a file that is no .mdx', async () => {
  const { words } = await newsroomRead({
    'stories/2025/06/second.MDX': storyText(),
    'stories/2025/06/third.md': storyText(),
  });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/second.MDX:1:1
      A story is an .mdx file; this one would never be published.
      found  second.MDX
      do     Name it second.mdx, or move it out of stories/.

    stories/2025/06/third.md:1:1
      A story is an .mdx file; this one would never be published.
      found  third.md
      do     Name it third.mdx, or move it out of stories/.

    2 problems in 2 files."
  `);
});

test('files that are not there', async () => {
  const { words } = await newsroomRead({
    'publication.yaml': null,
    'sections.yaml': null,
    'topics.yaml': null,
    'authors.yaml': null,
  });
  expect(words).toMatchInlineSnapshot(`
    "authors.yaml:1:1
      The file is missing.
      do     Write authors.yaml in the content folder; src/content/own-newsroom.md says what belongs in it.

    publication.yaml:1:1
      The file is missing.
      do     Write publication.yaml in the content folder; src/content/own-newsroom.md says what belongs in it.

    sections.yaml:1:1
      The file is missing.
      do     Write sections.yaml in the content folder; src/content/own-newsroom.md says what belongs in it.

    topics.yaml:1:1
      The file is missing.
      do     Write topics.yaml in the content folder; src/content/own-newsroom.md says what belongs in it.

    4 problems in 4 files."
  `);
});

test('a content folder that is not there', async () => {
  const { publicDir, now } = await newsroomFolder();
  const { problems } = await readNewsroom({ contentDir: '/no/such/folder', publicDir, now });
  expect(describeProblems(problems)).toMatchInlineSnapshot(`
    "/no/such/folder:1:1
      The content folder is missing.
      do     Set CONTENT_DIR to the folder that holds publication.yaml, or leave it unset for content/.

    1 problem in 1 file."
  `);
});

test('a story of another encoding, and a folder with a story’s name', async () => {
  const { words } = await newsroomRead({
    'stories/2025/06/latin.mdx': Buffer.from(storyText({}, 'Größe\n'), 'latin1'),
    'stories/2025/06/wide.mdx': Buffer.from(`\uFEFF${storyText()}`, 'utf16le'),
    'stories/2025/06/folder.mdx/note': '',
    'stories/2025/06/pasted.mdx': storyText({}, 'One\u000Btwo, and &#8; three.\n'),
  });
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/folder.mdx:1:1
      This is a folder, where a file belongs.
      do     Rename or remove the folder.

    stories/2025/06/latin.mdx:9:3
      The file is not UTF-8: from here on its letters cannot be told.
      found  Gr??e
      do     Save it again with the encoding UTF-8.

    stories/2025/06/pasted.mdx:9:4
      An invisible character (U+000B) stands here, which no page or feed may hold.
      found  One two, and &#8; three.
      do     Delete it; retype the words on both sides if you cannot see it.

    stories/2025/06/wide.mdx:1:1
      The file is saved as UTF-16.
      do     Save it again with the encoding UTF-8.

    4 problems in 4 files."
  `);
});

test('a byte order mark and line ends of Windows change nothing', async () => {
  const story = `\uFEFF${storyText({ section: 'rial' }, 'One.\n\n<Not>x</Not>\n')}`;
  const { places } = await newsroomRead({ [storyFile]: story.replaceAll('\n', '\r\n') });
  expect(places.toSorted((a, b) => a.line - b.line)).toEqual([
    placeIn(story, 'rial'),
    placeIn(story, '<Not>'),
  ]);
});

test.runIf(process.platform === 'linux')('names that are not in UTF-8', async () => {
  const folder = await newsroomFolder();
  const lost = (...steps: string[]): Buffer =>
    Buffer.concat([Buffer.from(join(folder.contentDir, ...steps)), Buffer.from([0xff])]);
  await writeFile(Buffer.concat([lost('stories/2025/06/a'), Buffer.from('.mdx')]), storyText());
  await mkdir(lost('stories/2025/b'));
  await mkdir(join(folder.contentDir, 'files'));
  await writeFile(lost('files/c'), 'A');
  const { problems } = await readNewsroom(folder);
  expect(problems.filter(({ what }) => what.includes('UTF-8')).map(({ file }) => file)).toEqual([
    'stories/2025/b\uFFFD',
    'stories/2025/06/a\uFFFD.mdx',
    'files/c\uFFFD',
  ]);
  expect(problems.filter(({ what }) => what.includes('missing'))).toEqual([]);
});
