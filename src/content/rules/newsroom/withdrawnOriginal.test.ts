import { expect, test } from 'vitest';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { newsroomFolder, storyFile, storyText } from '../../../tools/newsrooms/newsroomFolder.ts';
import { withdrawnOriginal } from './withdrawnOriginal.ts';

const german = 'stories/2025/06/erster.mdx';
const withdrawn = '{ date: 2025-06-13, reason: It was wrong. }';
const translation = { language: 'de', translationOf: '2025/06/first' };

const look = async (original: Record<string, string>, other: Record<string, string>) =>
  lookAtNewsroom(
    withdrawnOriginal,
    await newsroomFolder({ [storyFile]: storyText(original), [german]: storyText(other) }),
  );

test('a translation of a story that was taken back, and the original of such a translation', async () => {
  expect(await look({ withdrawn }, translation)).toEqual([
    `${german}:8:16 The story is a translation of one that was withdrawn. | 2025/06/first`,
  ]);
  expect(await look({}, { ...translation, withdrawn })).toEqual([
    `${storyFile}:2:11 A translation of the story was withdrawn. | 2025/06/erster`,
  ]);
});

test('left alone: versions that all stand or are all taken back, and stories of their own', async () => {
  expect(await look({}, translation)).toEqual([]);
  expect(await look({ withdrawn }, { ...translation, withdrawn })).toEqual([]);
  expect(await look({ withdrawn }, { language: 'de' })).toEqual([]);
});
