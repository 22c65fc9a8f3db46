import { expect, test } from 'vitest';
import { latestDays } from './latestDays.ts';

function story(id: string, published: string) {
  return { id, data: { published: new Date(published) } };
}

const stories = [
  story('a', '2025-06-12T12:00:00Z'),
  story('b', '2025-06-12T10:00:00Z'),
  story('c', '2025-06-11T20:00:00Z'),
  story('d', '2025-06-11T10:00:00Z'),
];
const old = story('old', '2025-05-01T10:00:00Z');

function told(list: typeof stories, pinned: typeof stories = []) {
  return latestDays(list, new Set(pinned), 'Asia/Shanghai').map(({ day, rows }) => [
    day?.toISOString().slice(0, 10) ?? 'each its own',
    ...rows.map(({ story: { id }, isOfDay }) => (isOfDay ? id : `${id} of another day`)),
  ]);
}

test('stories stand under the days of the zone', () => {
  expect(told(stories)).toEqual([
    ['2025-06-12', 'a', 'b', 'c'],
    ['each its own', 'd'],
  ]);
  expect(told([])).toEqual([]);
});

test('days of one story stand together, each with its own day', () => {
  const lonely = ['05-03', '05-02', '05-01'].map((day) => story(day, `2025-${day}T10:00:00Z`));
  expect(told([...lonely, ...stories])).toEqual([
    ['each its own', '05-03', '05-02', '05-01'],
    ['2025-06-12', 'a', 'b', 'c'],
    ['each its own', 'd'],
  ]);
});

test('what is pinned stands under the day of its place, and says that it is of another', () => {
  expect(told([old, ...stories], [old])[0]).toEqual([
    '2025-06-12',
    'old of another day',
    'a',
    'b',
    'c',
  ]);
  expect(told(stories.toSpliced(1, 0, old), [old])[0]).toEqual([
    '2025-06-12',
    'a',
    'old of another day',
    'b',
    'c',
  ]);
  const [first, second, ...rest] = stories;
  expect(first && second && told([second, first, ...rest], [second])[0]).toEqual([
    '2025-06-12',
    'b',
    'a',
    'c',
  ]);
  expect(told([old], [old])).toEqual([['each its own', 'old']]);
});
