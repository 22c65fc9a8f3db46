import { expect, test } from 'vitest';
import {
  type Files,
  newsroomFolder,
  storyFile,
  storyText,
} from '../../../tools/newsrooms/newsroomFolder.ts';
import { readNewsroom } from '../../readNewsroom.ts';
import { unlinkedExplainer } from './unlinkedExplainer.ts';

async function look(files: Files) {
  const { content } = await readNewsroom(await newsroomFolder(files));
  return [...unlinkedExplainer.lookAtAll(content)].map(
    ({ file, place: { line, column }, found }) => `${file}:${line}:${column} ${found}`,
  );
}

const explainer = {
  'stories/2025/06/gauge.mdx': storyText({ kind: 'explainer', headline: 'Gauge' }),
};

test('an explainer that no story leads to', async () => {
  expect(await look(explainer)).toEqual(['stories/2025/06/gauge.mdx:2:11 Gauge']);
});

test('explainers that a story links to or names, and other kinds', async () => {
  const linking = storyText({}, 'A [gauge](/stories/2025/06/gauge/#width).');
  expect(await look({ ...explainer, [storyFile]: linking })).toEqual([]);
  const naming = storyText({ readNext: '[2025/06/gauge]' });
  expect(await look({ ...explainer, [storyFile]: naming })).toEqual([]);
  expect(await look({})).toEqual([]);
});
