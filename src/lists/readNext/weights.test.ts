import { expect, test } from 'vitest';
import { weightOf } from './weights.ts';

test.each(['section', 'topic', 'country', 'word'] as const)('a rarer %s weighs more', (kind) => {
  const weights = [2, 3, 10, 100, 1000, 4000].map((carriers) => weightOf(kind, carriers));
  expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  expect(new Set(weights).size).toBe(weights.length);
});

test('a topic weighs more than a word as rare', () => {
  expect(weightOf('topic', 20)).toBeGreaterThan(weightOf('word', 20));
});

test('a word in thousands of stories weighs nothing, a section does', () => {
  expect(weightOf('word', 10_000)).toBe(0);
  expect(weightOf('section', 10_000)).toBeGreaterThan(0);
});

test('one more carrier moves the weight of a common feature by little', () => {
  expect(weightOf('topic', 1025) / weightOf('topic', 1024)).toBeGreaterThan(0.999);
});
