import { expect, test } from 'vitest';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../../tools/newsrooms/newsroomFolder.ts';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { lonelyTopic } from './lonelyTopic.ts';

const look = async (files: Files) => lookAtNewsroom(lonelyTopic, await newsroomFolder(files));

const borders = storyText({ topics: '[borders]' });

test('a topic that one story has', async () => {
  expect(await look({ [storyFile]: borders })).toEqual([
    'stories/2025/06/first.mdx:7:10 No other story has this topic: its page leads back to this one. | borders',
  ]);
});

test('a topic that two stories have, one that none has, and one that is not known', async () => {
  expect(await look({ [storyFile]: borders, 'stories/2025/06/two.mdx': borders })).toEqual([]);
  expect(await look({})).toEqual([]);
  expect(await look({ [storyFile]: storyText({ topics: '[border]' }) })).toEqual([]);
});

test('nothing is said where another story, which may have the topic, cannot be read; nor of one that was taken back', async () => {
  const broken = borders.replace('headline: ', 'headline: "');
  expect(await look({ [storyFile]: borders, 'stories/2025/06/two.mdx': broken })).toEqual([]);
  expect(await look({ [storyFile]: borders, 'stories/2025/06/Two.mdx': borders })).toEqual([]);
  const withdrawn = '{ date: 2025-06-13, reason: The customs took its figures back. }';
  expect(await look({ [storyFile]: storyText({ topics: '[borders]', withdrawn }) })).toEqual([]);
});
