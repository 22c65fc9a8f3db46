import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  newsroomFolder,
  onePixel,
  storyFile,
  storyText,
} from '../tools/newsrooms/newsroomFolder.ts';
import { withoutRights } from '../tools/fixtures/withoutRights.ts';
import { idsAndWords, newsroomWithLinks } from '../tools/fixtures/newsroomWithLinks.ts';

test('images, lists and imports that lead out of the newsroom, and never to an end', async () => {
  const body = `import passwords from './passwd.txt?raw';
import rooted from '/etc/passwd?raw';
import file from 'file:///etc/passwd?raw';
import climbing from '../../../../../../../../etc/passwd?raw';
import around from 'astro/../../../../etc/passwd?raw';

{passwords}{rooted}{file}{climbing}{around}

![Out](./out.png) ![Zero](./zero.png) ![Pipe](./pipe.png) ![Loop](./loop.png) ![Gone](./gone.png)

![Behind](./linked/outside.png) ![Large](./large.png)
`;
  const folder = await newsroomWithLinks(
    {
      'topics.yaml': '/etc/passwd',
      'synonyms.yaml': 'nowhere.yaml',
      'stories/2025/06/passwd.txt': '/etc/passwd',
      'stories/2025/06/out.png': '../../../../outside.png',
      'stories/2025/06/zero.png': '/dev/zero',
      'stories/2025/06/loop.png': './loop.png',
      'stories/2025/06/gone.png': './nowhere.png',
      'stories/2025/06/linked': '../../../..',
    },
    {
      'topics.yaml': null,
      [storyFile]: storyText({ image: '{ src: ./socket.png, alt: A, credit: B }' }, body),
      'stories/2025/06/large.png': onePixel,
    },
  );
  const june = join(folder.contentDir, 'stories/2025/06');
  execFileSync('mkfifo', [join(june, 'pipe.png'), join(june, 'pipe.mdx')]);
  await truncate(join(june, 'large.png'), 100_000_001);
  await writeFile(join(june, 'large.mdx'), storyText());
  await truncate(join(june, 'large.mdx'), 1_000_001);
  await listenAt(join(june, 'socket.png'));
  const { ids, words } = await idsAndWords(folder);
  // Nor does a preview draw them, which goes on after a problem.
  expect(ids).toEqual([]);
  expect(words).toMatchInlineSnapshot(`
    "stories/2025/06/first.mdx:7:15
      The image is a device, a pipe or a socket, which is never read to its end.
      found  ./socket.png
      do     Put a file in its place.

    stories/2025/06/first.mdx:10:24
      A symbolic link leads out of the newsroom here.
      found  ./passwd.txt?raw
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/first.mdx:11:21
      The path of the import does not start from the story.
      found  /etc/passwd?raw
      do     Save the file in the content folder, and write its path like ./Chart.astro.

    stories/2025/06/first.mdx:12:19
      The path of the import does not start from the story.
      found  file:///etc/passwd?raw
      do     Save the file in the content folder, and write its path like ./Chart.astro.

    stories/2025/06/first.mdx:13:23
      The file that is imported is outside the newsroom.
      found  ../../../../../../../../etc/passwd?raw
      do     Save it in the newsroom, and correct the path.

    stories/2025/06/first.mdx:14:21
      The path of the import does not start from the story.
      found  astro/../../../../etc/passwd?raw
      do     Save the file in the content folder, and write its path like ./Chart.astro.

    stories/2025/06/first.mdx:18:1
      A symbolic link leads out of the newsroom here.
      found  ./out.png
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/first.mdx:18:19
      A symbolic link leads out of the newsroom here.
      found  ./zero.png
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/first.mdx:18:39
      The image is a device, a pipe or a socket, which is never read to its end.
      found  ./pipe.png
      do     Put a file in its place.

    stories/2025/06/first.mdx:18:59
      The symbolic link leads back to itself.
      found  ./loop.png
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/06/first.mdx:18:79
      The symbolic link leads to nothing.
      found  ./gone.png
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/06/first.mdx:20:1
      A symbolic link leads out of the newsroom here.
      found  ./linked/outside.png
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/first.mdx:20:33
      The image is too large: 100,000,001 bytes, where 100,000,000 is the most.
      found  ./large.png
      do     Save it smaller; 4,000 pixels are wide enough for any screen.

    stories/2025/06/gone.png:1:1
      The symbolic link leads to nothing.
      found  ./nowhere.png
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/06/large.mdx:1:1
      The file is too large: 1,000,001 bytes, where 1,000,000 is the most.
      do     Cut the story into several; pictures and tables of data are files of their own.

    stories/2025/06/linked:1:1
      A symbolic link leads out of the newsroom here.
      found  ../../../..
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/loop.png:1:1
      The symbolic link leads back to itself.
      found  ./loop.png
      do     Put what was meant in the link’s place, or remove the link.

    stories/2025/06/out.png:1:1
      A symbolic link leads out of the newsroom here.
      found  ../../../../outside.png
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/passwd.txt:1:1
      A symbolic link leads out of the newsroom here.
      found  /etc/passwd
      do     Put what was meant in the link’s place, or move it into the newsroom.

    stories/2025/06/pipe.mdx:1:1
      The file is a device, a pipe or a socket, which is never read to its end.
      do     Put a file in its place.

    stories/2025/06/zero.png:1:1
      A symbolic link leads out of the newsroom here.
      found  /dev/zero
      do     Put what was meant in the link’s place, or move it into the newsroom.

    synonyms.yaml:1:1
      The symbolic link leads to nothing.
      do     Put what was meant in the link’s place, or remove the link.

    topics.yaml:1:1
      A symbolic link leads out of the newsroom here.
      do     Put what was meant in the link’s place, or move it into the newsroom.

    23 problems in 11 files."
  `);
});

test('public files that lead out of their folder, or that nobody could copy', async () => {
  const folder = await newsroomFolder();
  const { publicDir } = folder;
  await mkdir(join(publicDir, 'docs'));
  await writeFile(join(publicDir, 'docs/terms.txt'), 'Terms');
  for (const [path, target] of [
    ['latest', 'docs'],
    ['terms.txt', 'docs/terms.txt'],
    ['passwd', '/etc/passwd'],
    ['etc', '/etc'],
    ['gone', 'nowhere'],
    ['docs/up', '..'],
    ['circle', 'circle'],
  ] as const) {
    await symlink(target, join(publicDir, path));
  }
  execFileSync('mkfifo', [join(publicDir, 'pipe'), join(publicDir, 'favicon.svg')]);
  await writeFile(join(publicDir, 'film.mp4'), '');
  await truncate(join(publicDir, 'film.mp4'), 1_000_000_001);
  expect((await idsAndWords(folder)).words).toMatchInlineSnapshot(`
    "../public/circle:1:1
      The symbolic link leads back to itself.
      found  circle
      do     Put what was meant in the link’s place, or remove the link.

    ../public/docs/up:1:1
      The symbolic link leads back to a folder that it stands in.
      found  ..
      do     Remove the link.

    ../public/etc:1:1
      A symbolic link leads out of public/ here.
      found  /etc
      do     Put what was meant in the link’s place, or move it into public/.

    ../public/favicon.svg:1:1
      The file is a device, a pipe or a socket, which is never read to its end.
      do     Put a file in its place.

    ../public/film.mp4:1:1
      The file is too large: 1,000,000,001 bytes, where 1,000,000,000 is the most.
      do     Put it on a host for such files, and link to it there.

    ../public/gone:1:1
      The symbolic link leads to nothing.
      found  nowhere
      do     Put what was meant in the link’s place, or remove the link.

    ../public/latest/up:1:1
      The symbolic link leads back to a folder that it stands in.
      found  ..
      do     Remove the link.

    ../public/passwd:1:1
      A symbolic link leads out of public/ here.
      found  /etc/passwd
      do     Put what was meant in the link’s place, or move it into public/.

    ../public/pipe:1:1
      The file is a device, a pipe or a socket, which is never read to its end.
      do     Put a file in its place.

    9 problems in 9 files."
  `);
});

test('what nobody may read', async () => {
  const folder = await newsroomFolder({
    'stories/2025/06/locked.mdx': storyText(),
    'stories/2025/05/lost.mdx': storyText({ published: '2025-05-12T21:40:00+08:00' }),
    'stories/2025/04/named.mdx': storyText({ published: '2025-04-12T21:40:00+08:00' }),
    'stories/2025/06/map.png': onePixel,
    [storyFile]: storyText({}, '![A map](./map.png)'),
  });
  const locked = {
    'topics.yaml': 0,
    'stories/2025/06/locked.mdx': 0,
    'stories/2025/06/map.png': 0,
    'stories/2025/05': 0,
    'stories/2025/04': 0o444,
    '../public': 0,
  };
  for (const [path, mode] of Object.entries(locked)) {
    await chmod(join(folder.contentDir, path), mode);
  }
  const { words } = await withoutRights(folder, () => idsAndWords(folder));
  for (const path of Object.keys(locked)) await chmod(join(folder.contentDir, path), 0o755);
  expect(words).toMatchInlineSnapshot(`
    "../public:1:1
      The folder cannot be opened (EACCES).
      do     Make it one that you may read.

    stories/2025/04/named.mdx:1:1
      The file cannot be opened (EACCES).
      do     Make it one that you may read.

    stories/2025/05:1:1
      The folder cannot be opened (EACCES).
      do     Make it one that you may read.

    stories/2025/06/first.mdx:9:1
      The image cannot be opened (EACCES).
      found  ./map.png
      do     Make it one that you may read.

    stories/2025/06/locked.mdx:1:1
      The file cannot be opened (EACCES).
      do     Make it one that you may read.

    topics.yaml:1:1
      The file cannot be opened (EACCES).
      do     Make it one that you may read.

    6 problems in 6 files."
  `);
});

test('stories/ that is missing, a file, or that nobody may read', async () => {
  const missing = await newsroomFolder();
  await rename(join(missing.contentDir, 'stories'), join(missing.contentDir, 'reports'));
  const file = await newsroomFolder();
  await rm(join(file.contentDir, 'stories'), { recursive: true });
  await writeFile(join(file.contentDir, 'stories'), '');
  const locked = await newsroomFolder();
  await chmod(join(locked.contentDir, 'stories'), 0);
  expect([
    (await idsAndWords(missing)).words,
    (await idsAndWords(file)).words,
    (await withoutRights(locked, () => idsAndWords(locked))).words,
  ]).toMatchInlineSnapshot(`
    [
      "stories:1:1
      The folder is missing.
      do     Make it, or put it back.

    1 problem in 1 file.",
      "stories:1:1
      This is a file, where a folder belongs.
      do     Rename or remove it.

    1 problem in 1 file.",
      "stories:1:1
      The folder cannot be opened (EACCES).
      do     Make it one that you may read.

    1 problem in 1 file.",
    ]
  `);
});

async function listenAt(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(path, resolve));
  onTestFinished(() => {
    server.close();
  });
}

test('names that are longer than the build can write', async () => {
  const long = (letters: number): string => 'a'.repeat(letters);
  const files = {
    'sections.yaml': `- id: rail\n  name: Rail\n- id: ${long(200)}\n  name: A\n- id: ${long(256)}\n  name: B\n`,
    'topics.yaml': `- id: ${long(201)}\n  name: A\n`,
    'authors.yaml': `- id: rail-desk\n  name: The Desk\n- id: ${long(300)}\n  name: A\n`,
    [`stories/2025/06/${long(200)}.mdx`]: storyText(),
    [`stories/2025/06/${long(201)}.mdx`]: storyText(),
    [`stories/2025/06/${long(196)}.png`]: onePixel,
    [`stories/2025/06/${'图'.repeat(70)}.png`]: onePixel,
    [storyFile]: storyText(
      {},
      [
        `![A](./${long(196)}.png) ![B](./${'图'.repeat(70)}.png) ![C](./${'c'.repeat(300)}.png)`,
        `One[^${long(100)}] and two[^${long(101)}] and three[^${long(35_000)}].`,
        `[^${long(100)}]: One.\n[^${long(101)}]: Two.\n[^${long(35_000)}]: Three.\n`,
      ].join('\n\n'),
    ),
  };
  expect((await idsAndWords(await newsroomFolder(files))).words).toMatchInlineSnapshot(`
    "authors.yaml:3:7
      The field "id" in entry 2 is too long: 300 bytes, where 200 is the most.
      found  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
      do     Write a shorter one.

    sections.yaml:5:7
      The field "id" in entry 3 is too long: 256 bytes, where 200 is the most.
      found  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
      do     Write a shorter one.

    stories/2025/06/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx:1:1
      The file’s name is too long: 201 bytes, where 200 is the most.
      do     Give it a shorter name; the headline or the title stays as it is.

    stories/2025/06/first.mdx:9:210
      The file’s name is too long: 214 bytes, where 200 is the most.
      found  ./图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图图.png
      do     Rename the file, and correct the path.

    stories/2025/06/first.mdx:9:293
      The path is longer than the system takes.
      found  ./ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc…
      do     Shorten it.

    stories/2025/06/first.mdx:14:1
      The name of the footnote is too long: 101 characters, where 100 is the most.
      found  [^aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]:
      do     Give it a short name, like [^1], here and where it is called.

    stories/2025/06/first.mdx:15:1
      The name of the footnote is too long: 35000 characters, where 100 is the most.
      found  [^aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
      do     Give it a short name, like [^1], here and where it is called.

    topics.yaml:1:7
      The field "id" in entry 1 is too long: 201 bytes, where 200 is the most.
      found  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…
      do     Write a shorter one.

    8 problems in 5 files."
  `);
});
