import { expect, test } from 'vitest';
import { briefAnchor, briefDays } from './briefDays.ts';

const brief = (id: string, published: string, kind = 'brief', more = {}) => ({
  id,
  data: { kind, published: new Date(published), ...more },
});

const days = (stories: Parameters<typeof briefDays>[0], timeZone = 'Asia/Shanghai') =>
  briefDays(stories, timeZone, 'en').map(({ day, path, briefs }) => [
    day,
    path,
    ...briefs.map(({ id }) => id),
  ]);

test('briefs of a day in the publication’s zone stand together, where there are several', () => {
  const stories = [
    brief('2025/06/d', '2025-06-13T01:00:00Z'),
    brief('2025/06/c', '2025-06-12T15:59:00Z'),
    brief('2025/06/r', '2025-06-12T12:00:00Z', 'report'),
    brief('2025/06/b', '2025-06-11T16:00:00Z'),
    brief('2025/06/a', '2025-06-11T15:59:00Z'),
  ];
  expect(days(stories)).toEqual([
    ['2025-06-12', '/kinds/brief/2025-06-12/', '2025/06/c', '2025/06/b'],
  ]);
  expect(days(stories, 'UTC')).toEqual([
    ['2025-06-11', '/kinds/brief/2025-06-11/', '2025/06/b', '2025/06/a'],
  ]);
});

test('a brief and its translation are one', () => {
  const original = brief('2025/06/a', '2025-06-12T10:00:00Z');
  const translation = brief('2025/06/b', '2025-06-12T11:00:00Z', 'brief', {
    language: 'de',
    translationOf: '2025/06/a',
  });
  const other = brief('2025/06/c', '2025-06-12T12:00:00Z');
  expect(days([other, translation, original])).toEqual([
    ['2025-06-12', '/kinds/brief/2025-06-12/', '2025/06/c', '2025/06/a'],
  ]);
  expect(days([translation, original])).toEqual([]);
});

test('an anchor is of the last step of an id', () => {
  expect(briefAnchor('2025/06/new-line')).toBe('brief-new-line');
});
