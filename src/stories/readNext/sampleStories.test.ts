import { expect, test } from 'vitest';
import { sampleStories } from './sampleStories.ts';

test('the same seed makes the same stories, and a longer run begins like a shorter one', () => {
  expect(sampleStories(30, 5).slice(0, 20)).toEqual(sampleStories(20, 5));
  expect(sampleStories(20, 6)).not.toEqual(sampleStories(20, 5));
});

test('ids are unique and stories come oldest first', () => {
  const stories = sampleStories(500, 1);
  expect(new Set(stories.map(({ id }) => id)).size).toBe(500);
  const times = stories.map(({ published }) => published.getTime());
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
