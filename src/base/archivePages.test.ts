import { expect, test } from 'vitest';
import fc from 'fast-check';
import { archivePages, mostOfMonth } from './archivePages.ts';

function story(published: string | number) {
  return { data: { published: new Date(published) } };
}

/** So many stories of a day, newest first. */
function ofDay(day: string, count: number) {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return Array.from({ length: count }, (_, index) => story(noon - index * 1000));
}

function pathsOf(stories: ReturnType<typeof story>[], timeZone = 'UTC') {
  return archivePages(stories, timeZone).map(({ path, newer, older }) => [older, path, newer]);
}

test('months stand newest first, each with the ways to the months beside it', () => {
  const days = ['2025-06-12', '2025-04-01', '2024-12-24'];
  expect(pathsOf(days.map((day) => story(`${day}T00:00:00Z`)))).toEqual([
    ['/archive/2025/04/', '/archive/2025/06/', undefined],
    ['/archive/2024/12/', '/archive/2025/04/', '/archive/2025/06/'],
    [undefined, '/archive/2024/12/', '/archive/2025/04/'],
  ]);
  expect(pathsOf([])).toEqual([]);
});

test('a month that is too large has a page for each day, a day several, and one way leads through all', () => {
  const stories = [
    ...ofDay('2025-07-01', 1),
    ...ofDay('2025-06-12', 130),
    ...ofDay('2025-06-02', 1),
    ...ofDay('2025-05-31', 1),
  ];
  expect(pathsOf(stories)).toEqual([
    ['/archive/2025/05/', '/archive/2025/06/', '/archive/2025/07/'],
    ['/archive/2025/06/12/', '/archive/2025/07/', undefined],
    ['/archive/2025/06/12/1/', '/archive/2025/06/12/', '/archive/2025/07/'],
    ['/archive/2025/06/02/', '/archive/2025/06/12/1/', '/archive/2025/06/12/'],
    ['/archive/2025/05/', '/archive/2025/06/02/', '/archive/2025/06/12/1/'],
    [undefined, '/archive/2025/05/', '/archive/2025/06/02/'],
  ]);
  const [month] = archivePages(stories, 'UTC');
  expect(month?.days).toEqual([
    { day: '2025-06-02', path: '/archive/2025/06/02/', count: 1 },
    { day: '2025-06-12', path: '/archive/2025/06/12/', count: 130 },
  ]);
});

test('days and months end when they end in the time zone', () => {
  const late = ofDay('2025-05-31', mostOfMonth + 1).map(({ data }) =>
    story(data.published.getTime() + 8 * 60 * 60 * 1000),
  );
  expect(pathsOf(late, 'Asia/Shanghai').map(([, path]) => path)).toEqual([
    '/archive/2025/06/',
    '/archive/2025/06/01/',
    '/archive/2025/06/01/1/',
  ]);
});

test('every story stands on one page, in order, and no page is too long', () => {
  const counts = fc.array(fc.nat({ max: 300 }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(counts, (days) => {
      const stories = days.flatMap((count, index) =>
        ofDay(new Date(Date.UTC(2025, 5, 20 - index)).toISOString().slice(0, 10), count),
      );
      const pages = archivePages(stories, 'UTC');
      expect(pages.flatMap((page) => page.stories)).toEqual(stories);
      for (const page of pages) expect(page.stories.length).toBeLessThanOrEqual(mostOfMonth);
      expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
    }),
    { numRuns: 30 },
  );
});
