import { expect, test } from 'vitest';
import { merged } from './merged.ts';
import type { FoundStory } from '../pagefind/reading/index.ts';

function story(id: string, score: number): FoundStory {
  const load = async () => ({ filters: { kind: ['brief'] } });
  return { id, score, list: 'en', language: 'en', load };
}
const own = { stories: [story('a', 3), story('b', 1)], counts: { kind: { brief: 1, report: 1 } } };
const other = { stories: [story('b', 5), story('c', 2)], counts: { kind: { brief: 2 } } };

test('each story stands once, at the place of its best match', async () => {
  const { stories } = await merged([own, other], false);
  expect(stories.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});

test('the counts are those of all', async () => {
  const { counts } = await merged([own, other], false);
  expect(counts['kind']).toEqual({ brief: 2, report: 1 });
});

test('by date the stories of each answer stay in order', async () => {
  const { stories } = await merged([own, other], true);
  expect(stories.map(({ id, list }) => [id, list])).toEqual([
    ['a', '0 en'],
    ['b', '0 en'],
    ['c', '1 en'],
  ]);
});

test('one answer stays as it is', async () => {
  expect(await merged([own], false)).toBe(own);
  expect(await merged([], false)).toEqual({ stories: [], counts: {} });
});
