import { expect, test } from 'vitest';
import { indexFeatures } from './featureIndex.ts';
import { sharedWeightFinder } from './sharedWeights.ts';
import { weightOf } from './weights.ts';

const bare = { headline: '', standfirst: '', section: 'news', topics: [], countries: [] };

test('a common feature reaches its nearest carriers only, a rare one all of them', () => {
  const stories = Array.from({ length: 100 }, (_, nth) =>
    nth % 90 === 0 ? { ...bare, topics: ['tin'] } : bare,
  );
  const { others } = sharedWeightFinder(indexFeatures(stories), 3)(0);
  expect(others.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 90]);
});

test('weights of shared features add up, and what another search found is forgotten', () => {
  const tin = { ...bare, topics: ['tin'] };
  const search = sharedWeightFinder(indexFeatures([tin, bare, tin]));
  search(1);
  const { weightWith } = search(0);
  expect(weightWith(1)).toBe(weightOf('section', 3));
  expect(weightWith(2)).toBe(weightOf('section', 3) + weightOf('topic', 2));
});

test('a story that shares nothing finds its neighbours in time', () => {
  const alone = Array.from({ length: 5 }, (_, nth) => ({ ...bare, section: `section-${nth}` }));
  const { others, weightWith } = sharedWeightFinder(indexFeatures(alone))(2);
  expect(others.toSorted((a, b) => a - b)).toEqual([0, 1, 3, 4]);
  expect(others.map(weightWith)).toEqual([0, 0, 0, 0]);
});
