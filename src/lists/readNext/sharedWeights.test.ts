import { expect, test } from 'vitest';
import { indexFeatures } from './featureIndex.ts';
import { sharedWeightFinder } from './sharedWeights.ts';
import { weightOf } from './weights.ts';

const bare = { headline: '', standfirst: '', section: 'news', topics: [], countries: [] };

test('a common feature reaches its nearest carriers only, a rare one all of them', () => {
  const stories = Array.from({ length: 100 }, (_, nth) =>
    nth % 90 === 0 ? { ...bare, topics: ['tin'] } : bare,
  );
  const { othersOf } = sharedWeightFinder(indexFeatures(stories), 3);
  expect([...othersOf(0).toSorted()]).toEqual([1, 2, 3, 90]);
});

test('weights of shared features add up, and what another search found is forgotten', () => {
  const tin = { ...bare, topics: ['tin'] };
  const { othersOf, weightWith } = sharedWeightFinder(indexFeatures([tin, bare, tin]));
  othersOf(1);
  othersOf(0);
  expect(weightWith(1)).toBe(weightOf('section', 3));
  expect(weightWith(2)).toBe(weightOf('section', 3) + weightOf('topic', 2));
});

test('a story that shares nothing finds its neighbours in time', () => {
  const alone = Array.from({ length: 5 }, (_, nth) => ({ ...bare, section: `section-${nth}` }));
  const { othersOf, weightWith } = sharedWeightFinder(indexFeatures(alone));
  const others = [...othersOf(2).toSorted()];
  expect(others).toEqual([0, 1, 3, 4]);
  expect(others.map(weightWith)).toEqual([0, 0, 0, 0]);
});
