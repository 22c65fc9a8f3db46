import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutVolumes, type Dated } from './cutVolumes.ts';

function monthly(year: number, each: number): Dated[] {
  return Array.from({ length: 12 * each }, (_, number) => ({
    path: `/stories/${year}/${number}/`,
    published: new Date(Date.UTC(year, number % 12, 1 + (number % 28))),
  }));
}

function sizes(stories: readonly Dated[], largest: number): number[] {
  return cutVolumes(stories, largest).map((volume) => volume.stories.length);
}

test('of some hundred stories the newest month is apart', () => {
  expect(sizes(monthly(2025, 20), 2500)).toEqual([240]);
  expect(sizes(monthly(2025, 21), 2500)).toEqual([231, 21]);
});

test('a small archive is one volume', () => {
  expect(sizes([...monthly(1999, 2), ...monthly(2025, 2)], 48)).toEqual([48]);
  expect(sizes([], 48)).toEqual([]);
});

test('a larger one is cut at decades, years, halves, quarters, months and days, the newest month apart', () => {
  const archive = [...monthly(1999, 2), ...monthly(2024, 2), ...monthly(2025, 10)];
  expect(sizes(archive, 144)).toEqual([24, 134, 10]);
  expect(sizes(archive, 120)).toEqual([24, 24, 110, 10]);
  expect(sizes(archive, 60)).toEqual([24, 24, 60, 50, 10]);
  expect(sizes(archive, 30)).toEqual([24, 24, 30, 30, 30, 20, 10]);
  expect(sizes(monthly(2025, 10), 10)).toEqual(Array.from({ length: 12 }, () => 10));
  expect(sizes(monthly(2025, 10), 9).length).toBeGreaterThan(12);
});

const moments = fc.date({ min: new Date('1995-01-01'), max: new Date('2026-01-01') });
const archives = fc
  .array(
    moments.filter((moment) => !Number.isNaN(moment.getTime())),
    { maxLength: 80 },
  )
  .map((dates) => dates.map((published, number) => ({ path: `/${number}/`, published })));

test('each story is in one volume, in the order of time, whatever order they are given in', () => {
  fc.assert(
    fc.property(archives, fc.integer({ min: 1, max: 20 }), (stories, largest) => {
      const volumes = cutVolumes(stories, largest);
      const all = volumes.flatMap((volume) => volume.stories);
      const times = all.map(({ published }) => published.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(new Set(all)).toEqual(new Set(stories));
      const names = volumes.map(({ name }) => name);
      expect(names).toEqual([...new Set(names)].toSorted());
      expect(volumes.every((volume) => volume.stories.length > 0)).toBe(true);
      expect(cutVolumes(stories.toReversed(), largest)).toEqual(volumes);
    }),
  );
});

test('a story of the newest month touches that alone, until the next month begins', () => {
  const archive = [...monthly(2024, 10), ...monthly(2025, 10)];
  const before = cutVolumes(archive, 120);
  const unchanged = (published: string) => {
    const after = cutVolumes([...archive, { path: '/', published: new Date(published) }], 130);
    return after.filter((volume) => before.some((old) => isDeepStrictEqual(old, volume))).length;
  };
  expect(before.map((volume) => volume.stories.length)).toEqual([120, 110, 10]);
  expect(unchanged('2025-12-31T00:00:00Z')).toBe(2);
  expect(unchanged('2026-01-01T00:00:00Z')).toBe(1);
});

test('a story that is added changes two volumes at most, or is a new one', () => {
  fc.assert(
    fc.property(
      archives,
      archives,
      fc.integer({ min: 1, max: 20 }),
      (stories, [other], largest) => {
        fc.pre(other !== undefined);
        const before = cutVolumes(stories, largest).map((volume) => JSON.stringify(volume));
        const after = cutVolumes([...stories, { ...other, path: '/added/' }], largest);
        const kept = new Set(after.map((volume) => JSON.stringify(volume)));
        expect(before.filter((volume) => !kept.has(volume)).length).toBeLessThanOrEqual(2);
      },
    ),
  );
});
