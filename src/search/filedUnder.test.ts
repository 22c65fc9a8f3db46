import { expect, test } from 'vitest';
import { filedUnder } from './filedUnder.ts';

const story = {
  section: 'rail',
  topics: ['gauge', 'freight', 'gauge'],
  countries: ['CN', 'KZ'],
  kindId: 'brief',
  authors: ['night-desk', 'day-desk', 'night-desk'],
  published: new Date('2025-12-31T20:00:00Z'),
};

test('a story is filed once under each value that it names', () => {
  expect(filedUnder(story, 'UTC')).toEqual({
    section: ['rail'],
    topic: ['gauge', 'freight'],
    country: ['CN', 'KZ'],
    kind: ['brief'],
    author: ['night-desk', 'day-desk'],
    year: ['2025'],
  });
});

test('a year begins at the midnight of the publication', () => {
  expect(filedUnder(story, 'Asia/Shanghai').year).toEqual(['2026']);
});
