import { expect, test } from 'vitest';
import { chaptersOf } from './chapters.ts';

function part(id: string, score: number, element = 'h2') {
  return {
    title: `On ${id}`,
    url: `/one/#${id}`,
    excerpt: `Of ${id} <mark>gauge</mark> is.`,
    weighted_locations: [{ balanced_score: score }, { balanced_score: 1 }],
    anchor: { element, id },
  };
}
const whole = { ...part('', 9), anchor: undefined };
const headings = (...parts: unknown[]) =>
  chaptersOf({ sub_results: parts }, 'en').map(({ heading }) => heading);

test('the three that match best stand in the order of the story', () => {
  expect(headings(whole, part('a', 5), part('b', 1), part('c', 3), part('d', 9))).toEqual([
    'On a',
    'On c',
    'On d',
  ]);
});

test('each leads to its passage', () => {
  expect(chaptersOf({ sub_results: [part('a', 1), part('b', 1)] }, 'en')[0]?.url).toBe(
    '/one/#a:~:text=Of%20a%20gauge%20is',
  );
});

test('one alone is what the story itself leads to', () => {
  expect(headings(whole, part('a', 5))).toEqual([]);
});

test('sources, notes and what is no heading are left out', () => {
  const others = [part('sources', 9), part('footnote-label', 9), part('fn-1', 9, 'li')];
  expect(headings(part('a', 1), ...others)).toEqual([]);
});

test.each([undefined, null, {}, { sub_results: [null, {}, 1] }])('%j has none', (found) => {
  expect(chaptersOf(found, 'en')).toEqual([]);
});
