import { expect, test } from 'vitest';
import { indexFeatures } from './featureIndex.ts';

test('a profile keeps the shared features, and where the story stands among their carriers', () => {
  const story = { headline: 'Tin', standfirst: '', section: 'metals', topics: [], countries: [] };
  const index = indexFeatures([story, { ...story, headline: 'Zinc' }]);
  const [metals] = index.profiles[1]?.features ?? [];
  expect(index.profiles[1]).toEqual({ features: [metals], spots: [1], size: 3 });
  expect(index.carriers[metals ?? -1]).toEqual([0, 1]);
});
