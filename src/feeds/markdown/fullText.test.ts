import { expect, test } from 'vitest';
import { fullText } from './fullText.ts';

const stories = ['four', 'five', 'six'];

test.each([
  [100, 'four\nfive\nsix\n', 3],
  [14, 'four\nfive\nsix\n', 3],
  [13, 'four\nfive\n', 3],
  [1, 'four\n', 2],
])('as many stories as fit into %i bytes stand in a full text', async (largest, text, asked) => {
  const written: string[] = [];
  const write = (story: string): Promise<string> => {
    written.push(story);
    return Promise.resolve(story);
  };
  expect(await fullText(stories, write, largest)).toBe(text);
  expect(written).toEqual(stories.slice(0, asked));
});

test('bytes are counted, and no letters', async () => {
  const write = (story: string): Promise<string> => Promise.resolve(story);
  expect(await fullText(['轨距', '轨距'], write, 13)).toBe('轨距\n');
  expect(await fullText([], write)).toBe('');
});
