import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutVolumes, type Dated, mostInVolume, type Volume } from './cutVolumes.ts';

function monthly(year: number, each: number): Dated[] {
  return Array.from({ length: 12 * each }, (_, number) => ({
    path: `/stories/${year}/${number}/`,
    published: new Date(Date.UTC(year, number % 12, 1 + (number % 28))),
  }));
}

function sizes(stories: readonly Dated[], largest: number): number[] {
  return cutVolumes(stories, largest).map((volume) => volume.stories.length);
}

function names(stories: readonly Dated[], largest: number): string[] {
  return cutVolumes(stories, largest).map(({ name }) => name);
}

test('of some hundred stories the newest month is apart', () => {
  expect(sizes(monthly(2025, 20), 2500)).toEqual([240]);
  expect(sizes(monthly(2025, 21), 2500)).toEqual([231, 21]);
});

test('a small archive is one volume', () => {
  expect(sizes([...monthly(1999, 2), ...monthly(2025, 2)], 48)).toEqual([48]);
  expect(sizes([], 48)).toEqual([]);
});

test('a larger one is cut at decades, years, halves, quarters, months, tens and fives of days and days, the newest month apart', () => {
  const archive = [...monthly(1999, 2), ...monthly(2024, 2), ...monthly(2025, 10)];
  expect(sizes(archive, 144)).toEqual([24, 134, 10]);
  expect(sizes(archive, 120)).toEqual([24, 24, 110, 10]);
  expect(sizes(archive, 60)).toEqual([24, 24, 60, 50, 10]);
  expect(sizes(archive, 30)).toEqual([24, 24, 30, 30, 30, 20, 10]);
  expect(sizes(monthly(2025, 10), 10)).toEqual(Array.from({ length: 12 }, () => 10));
  const daily = Array.from({ length: 62 }, (_, day) => ({
    path: `/${day}/`,
    published: new Date(Date.UTC(2025, 0, 1 + day)),
  }));
  expect(names(daily, 40)).toEqual(['202501', '202502', '202503']);
  expect(names(daily, 28)).toEqual(['20250101', '20250111', '20250121', '202502', '202503']);
  expect(names(daily, 10).slice(0, 4)).toEqual(['20250101', '20250111', '20250121', '20250126']);
  expect(names(daily, 5).slice(4, 8)).toEqual(['20250121', '20250126', '20250127', '20250128']);
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

/** Of one day hardly ever more than a volume may hold, which is cut no further. */
const largestOf = fc.integer({ min: 4, max: 20 });

test('whatever story comes or goes, few volumes change, with no more stories than one may hold and two', () => {
  fc.assert(
    fc.property(archives, archives, largestOf, (stories, [other], largest) => {
      fc.pre(other !== undefined);
      const added = [...stories, { ...other, path: '/added/' }];
      const perDay = Map.groupBy(added, ({ published }) =>
        published.toISOString().slice(0, 10),
      ).values();
      fc.pre([...perDay].every((day) => day.length <= largest));
      const [before, after] = [cutVolumes(stories, largest), cutVolumes(added, largest)];
      const without = changed(before, after);
      expect(without.length).toBeLessThanOrEqual(2);
      for (const remade of [without, changed(after, before)]) {
        const count = remade.reduce((sum, volume) => sum + volume.stories.length, 0);
        expect(count).toBeLessThanOrEqual(largest + 2);
      }
    }),
    { numRuns: 1000 },
  );
});

test('of an archive like ours, what an editor does makes few hundred stories anew', () => {
  const archive = [2021, 2022, 2023, 2024, 2025].flatMap((year) => monthly(year, 300));
  const before = cutVolumes(archive, mostInVolume);
  const remade = (after: readonly Dated[]) =>
    changed(cutVolumes(after, mostInVolume), before).map((volume) => volume.stories.length);
  const at = (published: string) => [...archive, { path: '/', published: new Date(published) }];
  expect(before.map((volume) => volume.stories.length)).toEqual(Array(60).fill(300));
  expect(remade(at('2025-12-31T00:00:00Z'))).toEqual([301]);
  expect(remade(at('2026-01-01T00:00:00Z'))).toEqual([1]);
  expect(remade(at('2023-06-01T00:00:00Z'))).toEqual([301]);
  expect(remade(archive.toSpliced(9000, 1))).toEqual([299]);
});

/** The volumes that are not among others. */
function changed(volumes: readonly Volume<Dated>[], others: readonly Volume<Dated>[]) {
  const known = new Set(others.map((volume) => JSON.stringify(volume)));
  return volumes.filter((volume) => !known.has(JSON.stringify(volume)));
}
