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
  const online = ['/stories/2025/06/first/', '/stories/2025/06/gone/'];
  return lookAtNewsroom(deadAddress, await newsroomFolder(files), online);
};

test('an address that was online and is gone', async () => {
  expect(await look({})).toEqual([
    'stories/2025/06/gone.mdx:1:1 The story was online, and its address is gone. | /stories/2025/06/gone/',
  ]);
});

test('addresses of stories that moved, were taken back, or stand as drafts', async () => {
  const moved = storyText({ formerly: '[/stories/2025/06/gone]' });
  expect(await look({ [storyFile]: moved })).toEqual([]);
  const withdrawn = '{ date: 2025-06-13, reason: It was wrong. }';
  expect(await look({ 'stories/2025/06/gone.mdx': storyText({ withdrawn }) })).toEqual([]);
  expect(await look({ 'stories/2025/06/gone.mdx': storyText({ draft: 'true' }) })).toEqual([]);
});
