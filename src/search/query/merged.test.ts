import { expect, test } from 'vitest';
import { merged } from './merged.ts';
import type { FoundStory } from '../pagefind/reading/index.ts';

function story(id: string, score: number): FoundStory {
  return { id, score, language: 'en', load: () => Promise.resolve({}) };
}

test('each story stands once, at the place of its best match', () => {
  const own = [story('a', 3), story('b', 1)];
  const other = [story('b', 5), story('c', 2)];
  expect(merged([own, other]).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  expect(merged([own])).toBe(own);
  expect(merged([])).toEqual([]);
});

test('what was typed comes first of equals', () => {
  expect(merged([[story('a', 2)], [story('b', 2)]]).map(({ id }) => id)).toEqual(['a', 'b']);
});
