import { expect, test } from 'vitest';
import { groupByCalendar } from './byCalendar.ts';

function story(published: string) {
  return { published: new Date(published) };
}

function groupByDay(stories: ReturnType<typeof story>[], timeZone: string) {
  return groupByCalendar(stories, timeZone, (day) => day);
}

test('no stories, no days', () => {
  expect(groupByDay([], 'UTC')).toEqual([]);
});

test('days come newest first whatever the order given', () => {
  const [first, second] = [story('2026-03-01T09:00:00Z'), story('2026-03-02T09:00:00Z')];
  expect(groupByDay([first, second], 'UTC')).toEqual([
    { period: '2026-03-02', stories: [second] },
    { period: '2026-03-01', stories: [first] },
  ]);
});

test('stories of a day keep the given order', () => {
  const [late, early] = [story('2026-03-01T18:00:00Z'), story('2026-03-01T06:00:00Z')];
  expect(groupByDay([late, early], 'UTC')[0]?.stories).toEqual([late, early]);
});

test('a day begins at the midnight of its time zone', () => {
  const evening = story('2026-03-01T16:30:00Z');
  expect(groupByDay([evening], 'Asia/Shanghai')[0]?.period).toBe('2026-03-02');
  expect(groupByDay([evening], 'America/Lima')[0]?.period).toBe('2026-03-01');
});

test('a day of 25 hours is one day', () => {
  const hours = [
    story('2025-10-26T22:59:00Z'),
    story('2025-10-25T22:00:00Z'),
    story('2025-10-25T21:59:00Z'),
  ];
  expect(
    groupByDay(hours, 'Europe/Berlin').map(({ period, stories }) => [period, stories.length]),
  ).toEqual([
    ['2025-10-26', 2],
    ['2025-10-25', 1],
  ]);
});

test('an unknown time zone is refused', () => {
  expect(() => groupByDay([story('2026-03-01T00:00:00Z')], 'Mars/Base')).toThrow(RangeError);
});
