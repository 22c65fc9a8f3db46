import { link, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  newsroomFolder,
  onePixel,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { idsAndWords, newsroomWithLinks } from '../tools/fixtures/newsroomWithLinks.ts';

const july = storyText({ published: '2025-07-02T09:00:00+08:00' }, '![A map](./july.png)');

test('a month, a year and a story that symbolic links show from elsewhere in the newsroom', async () => {
  const files = {
    'archive/07/line.mdx': july,
    'archive/07/july.png': onePixel,
    'archive/2024/03/line.mdx': storyText({ published: '2024-03-02T09:00:00+08:00' }),
    'drafts/line.mdx': storyText({}, '![A map](./map-of-drafts.png)'),
    'drafts/map-of-drafts.png': onePixel,
  };
  const links = {
    'stories/2025/07': '../../archive/07',
    'stories/2024': '../archive/2024',
    'stories/2025/06/line.mdx': '../../../drafts/line.mdx',
  };
  const { ids, words } = await idsAndWords(await newsroomWithLinks(links, files));
  expect(words).toBe('');
  expect(ids).toEqual(['2024/03/line', '2025/06/first', '2025/06/line', '2025/07/line']);
});

test('a content folder that is a link, and stories/ that is one inside it', async () => {
  const folder = await newsroomFolder({ 'desk/2025/06/line.mdx': storyText() });
  const contentDir = join(folder.contentDir, '../linked');
  await rm(join(folder.contentDir, 'stories'), { recursive: true });
  await symlink('desk', join(folder.contentDir, 'stories'));
  await symlink('content', contentDir);
  const { ids, words } = await idsAndWords({ ...folder, contentDir });
  expect(words).toBe('');
  expect(ids).toEqual(['2025/06/line']);
});

test('links that lead out, to nothing, in a circle, or to what is there already', async () => {
  const links = {
    'stories/2025/01': '../../../../elsewhere',
    'stories/2025/02': '/etc',
    'stories/2025/03': '../../nowhere',
    'stories/2025/04': '.',
    'stories/2025/05': '05',
    'stories/2025/07': '06',
    'stories/2025/all': '../..',
    'stories/2025/06/copy.mdx': 'first.mdx',
    'stories/2025/06/out.mdx': '../../../../outside.mdx',
    'stories/2025/06/gone.mdx': './gone-long-ago.mdx',
    'stories/2025/06/loop.mdx': 'loop.mdx',
    'stories/2025/06/zero.mdx': '/dev/zero',
    'stories/2025/06/.#first.mdx': 'editor@machine.1234',
  };
  const folder = await newsroomWithLinks(links);
  await mkdir(join(folder.contentDir, '../elsewhere'));
  const { ids, words } = await idsAndWords(folder);
  expect(ids).toEqual(['2025/06/first']);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/01:1:1
      The symbolic link leads to nothing.
      found  ../../../../elsewhere
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/02:1:1
      A symbolic link leads out of the newsroom here.
      found  /etc
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/03:1:1
      The symbolic link leads to nothing.
      found  ../../nowhere
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/04:1:1
      The symbolic link leads back to a folder that it stands in.
      found  .
      do     Remove the link.

    stories/2025/05:1:1
      The symbolic link leads back to itself.
      found  05
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/06/copy.mdx:1:1
      The symbolic link gives a story a second address.
      found  stories/2025/06/first.mdx
      do     Remove the link; old addresses of a story belong in its field "formerly".

    stories/2025/06/gone.mdx:1:1
      The symbolic link leads to nothing.
      found  ./gone-long-ago.mdx
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/06/loop.mdx:1:1
      The symbolic link leads back to itself.
      found  loop.mdx
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/06/out.mdx:1:1
      A symbolic link leads out of the newsroom here.
      found  ../../../../outside.mdx
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/zero.mdx:1:1
      A symbolic link leads out of the newsroom here.
      found  /dev/zero
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/07:1:1
      The symbolic link gives a story a second address.
      found  stories/2025/06/first.mdx
      do     Remove the link; old addresses of a story belong in its field "formerly".

    stories/2025/07/gone.mdx:1:1
      The symbolic link leads to nothing.
      found  ./gone-long-ago.mdx
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/07/loop.mdx:1:1
      The symbolic link leads back to itself.
      found  loop.mdx
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/07/out.mdx:1:1
      A symbolic link leads out of the newsroom here.
      found  ../../../../outside.mdx
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/07/zero.mdx:1:1
      A symbolic link leads out of the newsroom here.
      found  /dev/zero
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/all:1:1
      The symbolic link leads back to a folder that it stands in.
      found  ../..
      do     Remove the link.

    16 problems in 16 files."
  `);
});

test('hard links that give a story a second address, wherever the other name stands', async () => {
  const folder = await newsroomWithLinks(
    { 'stories/2025/07': '../../archive/07', 'stories/2025/06/shown.mdx': 'first.mdx' },
    { 'archive/07/other.mdx': storyText({ published: '2025-05-02T09:00:00+08:00' }) },
  );
  const { contentDir } = folder;
  await mkdir(join(contentDir, 'stories/2025/05'));
  for (const [file, name] of [
    [storyFile, 'stories/2025/06/second.mdx'],
    [storyFile, 'stories/2025/06/third.mdx'],
    [storyFile, 'stories/loose.mdx'],
    [storyFile, 'archive/07/first.mdx'],
    ['archive/07/other.mdx', 'stories/2025/05/other.mdx'],
    // Names outside stories/ give no address, nor does a picture have one.
    [storyFile, 'first.mdx.bak'],
    [storyFile, '../first.mdx'],
    ['stories/2025/06/map.png', 'stories/2025/06/map-again.png'],
  ] as const) {
    await link(join(contentDir, file), join(contentDir, name));
  }
  const { ids, words } = await idsAndWords(folder);
  expect(ids).toEqual(['2025/05/other', '2025/06/first']);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/second.mdx:1:1
      A hard link gives a story a second address: the same file has two names.
      found  stories/2025/06/first.mdx
      do     Remove one of the names; old addresses of a story belong in its field "formerly".

    stories/2025/06/shown.mdx:1:1
      The symbolic link gives a story a second address.
      found  stories/2025/06/first.mdx
      do     Remove the link; old addresses of a story belong in its field "formerly".

    stories/2025/06/third.mdx:1:1
      A hard link gives a story a second address: the same file has two names.
      found  stories/2025/06/first.mdx
      do     Remove one of the names; old addresses of a story belong in its field "formerly".

    stories/2025/07/first.mdx:1:1
      A hard link gives a story a second address: the same file has two names.
      found  stories/2025/06/first.mdx
      do     Remove one of the names; old addresses of a story belong in its field "formerly".

    stories/2025/07/other.mdx:1:1
      A hard link gives a story a second address: the same file has two names.
      found  stories/2025/05/other.mdx
      do     Remove one of the names; old addresses of a story belong in its field "formerly".

    stories/loose.mdx:1:1
      A hard link gives a story a second address: the same file has two names.
      found  stories/2025/06/first.mdx
      do     Remove one of the names; old addresses of a story belong in its field "formerly".

    6 problems in 6 files."
  `);
});

test('a story whose other names stand elsewhere has one address', async () => {
  const folder = await newsroomFolder({ 'stories/2025/06/copy.mdx': storyText() });
  const { contentDir } = folder;
  await link(join(contentDir, storyFile), join(contentDir, '../backup.mdx'));
  await link(join(contentDir, storyFile), join(contentDir, 'stories/2025/06/first.mdx~'));
  await link(join(contentDir, 'stories/2025/06/map.png'), join(contentDir, 'map.png'));
  const { ids, words } = await idsAndWords(folder);
  expect(words).toBe('');
  expect(ids).toEqual(['2025/06/copy', '2025/06/first']);
});

test('folders that link to each other are looked into once each way', async () => {
  const links = { 'stories/a/b': '../b', 'stories/b/a': '../a', 'stories/2025/08': '../../photos' };
  const folder = await newsroomWithLinks(links, { 'photos/yard.png': onePixel });
  expect((await idsAndWords(folder)).words).toMatchInlineSnapshot(`
    "stories/a/b/a:1:1
      The symbolic link leads back to a folder that it stands in.
      found  ../a
      do     Remove the link.

    stories/b/a/b:1:1
      The symbolic link leads back to a folder that it stands in.
      found  ../b
      do     Remove the link.

    2 problems in 2 files."
  `);
});
