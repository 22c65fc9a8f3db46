import { expect, test } from 'vitest';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../../readNewsroom.ts';
import { lonelyTopic } from './lonelyTopic.ts';

async function look(files: Files) {
  const { content } = await readNewsroom(await newsroomFolder(files));
  return [...lonelyTopic.lookAtAll(content)].map(
    ({ file, place: { line, column }, found }) => `${file}:${line}:${column} ${found}`,
  );
}

const borders = storyText({ topics: '[borders]' });

test('a topic that one story has', async () => {
  expect(await look({ [storyFile]: borders })).toEqual(['stories/2025/06/first.mdx:7:10 borders']);
});

test('a topic that two stories have, one that none has, and one that is not known', async () => {
  expect(await look({ [storyFile]: borders, 'stories/2025/06/two.mdx': borders })).toEqual([]);
  expect(await look({})).toEqual([]);
  expect(await look({ [storyFile]: storyText({ topics: '[border]' }) })).toEqual([]);
});
