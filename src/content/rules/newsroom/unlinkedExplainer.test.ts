import { expect, test } from 'vitest';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../../tools/newsrooms/newsroomFolder.ts';
import { lookAtNewsroom } from '../../../tools/fixtures/lookWith.ts';
import { unlinkedExplainer } from './unlinkedExplainer.ts';

const look = async (files: Files) => lookAtNewsroom(unlinkedExplainer, await newsroomFolder(files));

const explainer = {
  'stories/2025/06/gauge.mdx': storyText({ kind: 'explainer', headline: 'Gauge' }),
};

test('an explainer that no story leads to', async () => {
  expect(await look(explainer)).toEqual([
    'stories/2025/06/gauge.mdx:2:11 No story links to this explainer. | Gauge',
  ]);
});

test('explainers that a story links to or names, and other kinds', async () => {
  const linking = storyText({}, 'A [gauge](/stories/2025/06/gauge/#width).');
  expect(await look({ ...explainer, [storyFile]: linking })).toEqual([]);
  const naming = storyText({ readNext: '[2025/06/gauge]' });
  expect(await look({ ...explainer, [storyFile]: naming })).toEqual([]);
  expect(await look({})).toEqual([]);
});
