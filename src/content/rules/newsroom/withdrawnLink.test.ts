import { expect, test } from 'vitest';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../../tools/newsrooms/newsroomFolder.ts';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { withdrawnLink } from './withdrawnLink.ts';

const look = async (files: Files) => lookAtNewsroom(withdrawnLink, await newsroomFolder(files));
const gone = {
  'stories/2025/06/gone.mdx': storyText({
    withdrawn: '{ date: 2025-06-13, reason: The customs took its figures back. }',
    formerly: '[/news/gone/]',
  }),
};

test('links to a story that was taken back, by any of its addresses', async () => {
  const body = '[One](/stories/2025/06/gone/#part) and [two](/news/gone).';
  expect(
    await look({ ...gone, [storyFile]: storyText({ readNext: '[2025/06/gone]' }, body) }),
  ).toEqual([
    'stories/2025/06/first.mdx:7:12 The link leads to a story that was withdrawn. | 2025/06/gone',
    'stories/2025/06/first.mdx:10:1 The link leads to a story that was withdrawn. | /stories/2025/06/gone/#part',
    'stories/2025/06/first.mdx:10:40 The link leads to a story that was withdrawn. | /news/gone',
  ]);
});

test('links to others, and those of the story itself', async () => {
  expect(await look({ ...gone, [storyFile]: storyText({}, '[Rail](/sections/rail/).') })).toEqual(
    [],
  );
});

test('links of the newsroom’s own pages', async () => {
  const page = '---\ntitle: Imprint\ndescription: Who we are.\n---\n\n[One](/news/gone/).\n';
  expect(await look({ ...gone, 'pages/imprint.mdx': page })).toEqual([
    'pages/imprint.mdx:6:1 The link leads to a story that was withdrawn. | /news/gone/',
  ]);
});
