import { expect, test } from 'vitest';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../../tools/newsrooms/newsroomFolder.ts';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { deadAddress } from './deadAddress.ts';

const look = async (files: Files) => {
  const online = ['/about/', '/gone/us/', '/stories/2025/06/first/', '/stories/2025/06/gone/'];
  return lookAtNewsroom(deadAddress, await newsroomFolder(files), online);
};

test('an address that was online and is gone', async () => {
  expect(await look({})).toEqual([
    'pages/gone/us.mdx:1:1 The page was online, and its address is gone. | /gone/us/',
    'stories/2025/06/gone.mdx:1:1 The story was online, and its address is gone. | /stories/2025/06/gone/',
  ]);
});

test('addresses of pages that moved, or that stories took', async () => {
  const story = storyText({ formerly: '[/stories/2025/06/gone/]' });
  const page = '---\ntitle: Us\ndescription: Us.\n';
  for (const files of [
    { 'pages/gone/us.mdx': `${page}---\n\nUs.\n` },
    { 'pages/us.mdx': `${page}formerly: [/gone/us]\n---\n\nUs.\n` },
  ])
    expect(await look({ ...files, [storyFile]: story })).toEqual([]);
});

test('addresses of stories that moved, were taken back, or stand as drafts', async () => {
  const moved = storyText({ formerly: '[/stories/2025/06/gone, /gone/us/]' });
  expect(await look({ [storyFile]: moved })).toEqual([]);
  const withdrawn = '{ date: 2025-06-13, reason: It was wrong. }';
  const others = { 'stories/2025/06/other.mdx': storyText({ formerly: '[/gone/us/]' }) };
  for (const fields of [{ withdrawn }, { draft: 'true' }])
    expect(await look({ ...others, 'stories/2025/06/gone.mdx': storyText(fields) })).toEqual([]);
});
