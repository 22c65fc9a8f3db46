import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupByMonth } from './byMonth.ts';

function story(published: string) {
  return { data: { published: new Date(published) } };
}

test('no stories, no months', () => {
  expect(groupByMonth([], 'UTC')).toEqual([]);
});

test('the last half-hour of the year in UTC is January in Shanghai', () => {
  const lateInDecember = story('2025-12-31T23:30:00Z');
  expect(groupByMonth([lateInDecember], 'Asia/Shanghai')).toEqual([
    { year: 2026, month: 1, stories: [lateInDecember] },
  ]);
  expect(groupByMonth([lateInDecember], 'UTC')).toEqual([
    { year: 2025, month: 12, stories: [lateInDecember] },
  ]);
});

test('months come newest first, October before September', () => {
  const months = groupByMonth(
    ['2025-09-10', '2026-01-10', '2025-10-10', '2025-09-20'].map(story),
    'UTC',
  );
  expect(months.map(({ year, month, stories }) => [year, month, stories.length])).toEqual([
    [2026, 1, 1],
    [2025, 10, 1],
    [2025, 9, 2],
  ]);
});

test('stories of a month keep the given order', () => {
  const [late, early] = [story('2026-03-12T18:00:00Z'), story('2026-03-01T06:00:00Z')];
  expect(groupByMonth([late, early], 'UTC')[0]?.stories).toEqual([late, early]);
  expect(groupByMonth([early, late], 'UTC')[0]?.stories).toEqual([early, late]);
});

test('an unknown time zone is refused', () => {
  expect(() => groupByMonth([story('2026-03-01T00:00:00Z')], 'Mars/Base')).toThrow(RangeError);
});

test('every story is in exactly one month', () => {
  const published = fc.date({
    min: new Date('1990-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(fc.array(fc.record({ data: fc.record({ published }) })), (stories) => {
      const months = groupByMonth(stories, 'Pacific/Auckland');
      const listed = months.flatMap((month) => month.stories);
      expect(listed).toHaveLength(stories.length);
      expect(new Set(listed)).toEqual(new Set(stories));
    }),
  );
});
