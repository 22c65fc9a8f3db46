import { expect, test } from 'vitest';
import { archiveMonths } from './archiveMonths.ts';

function story(published: string) {
  return { data: { published: new Date(published) } };
}

test('months stand newest first, each with the ways to the months beside it', () => {
  const [june, april, lastYear] = [
    story('2025-06-12T00:00:00Z'),
    story('2025-04-01T00:00:00Z'),
    story('2024-12-24T00:00:00Z'),
  ];
  expect(archiveMonths([june, april, lastYear], 'UTC')).toEqual([
    {
      year: 2025,
      month: 6,
      stories: [june],
      path: '/archive/2025/06/',
      newer: undefined,
      older: '/archive/2025/04/',
    },
    {
      year: 2025,
      month: 4,
      stories: [april],
      path: '/archive/2025/04/',
      newer: '/archive/2025/06/',
      older: '/archive/2024/12/',
    },
    {
      year: 2024,
      month: 12,
      stories: [lastYear],
      path: '/archive/2024/12/',
      newer: '/archive/2025/04/',
      older: undefined,
    },
  ]);
});

test('a month ends when it ends in the time zone', () => {
  const late = story('2025-05-31T16:00:00Z');
  expect(archiveMonths([late], 'Asia/Shanghai').map(({ path }) => path)).toEqual([
    '/archive/2025/06/',
  ]);
});

test('an empty archive has no months', () => {
  expect(archiveMonths([], 'UTC')).toEqual([]);
});
