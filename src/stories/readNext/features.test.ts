import { expect, test } from 'vitest';
import { featuresOf } from './features.ts';

test('a story has the features of its fields, each once', () => {
  const features = featuresOf({
    headline: 'Tin up',
    standfirst: 'Up again',
    section: 'metals',
    topics: ['tin', 'tin'],
    countries: ['BO'],
  });
  expect(features.map(({ key }) => key)).toEqual([
    'section metals',
    'topic tin',
    'country BO',
    'word tin',
    'word up',
    'word again',
  ]);
});
