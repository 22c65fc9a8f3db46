import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedDocuments, mostItems } from './feedDocuments.ts';

/** An entry: its month, and its number in it. */
type Entry = readonly [month: string, number: number];

function monthOf([month]: Entry): string {
  return month;
}

/** So many entries of each month from January 2024 on, newest first. */
function entriesOf(counts: readonly number[]): Entry[] {
  return counts
    .flatMap((count, index) => {
      const month = new Date(Date.UTC(2024, index)).toISOString().slice(0, '2024-01'.length);
      return Array.from({ length: count }, (_, number): Entry => [month, number]);
    })
    .toReversed();
}

function documentsOf(entries: readonly Entry[], hasArchive = true) {
  return feedDocuments({ entries, hasArchive }, monthOf);
}

/** Name, size, and name of the one before. */
function outline(counts: readonly number[]) {
  return documentsOf(entriesOf(counts)).map(({ name, entries, before }) => [
    name,
    entries.length,
    before,
  ]);
}

/** The entries that a reader finds who begins at the document to subscribe to and goes back. */
function walk(documents: ReturnType<typeof documentsOf>): Entry[] {
  const byName = new Map(documents.map((document) => [document.name, document]));
  const found: Entry[] = [];
  let document = byName.get(undefined);
  while (document) {
    found.push(...document.entries);
    document = document.before === undefined ? undefined : byName.get(document.before);
  }
  return found;
}

test('a feed without an archive carries the newest', () => {
  const entries = entriesOf([61]);
  expect(documentsOf(entries, false)).toEqual([
    { name: undefined, entries: entries.slice(0, mostItems), before: undefined },
  ]);
});

test('sixty stories of a month: half are in the archive, and none is lost', () => {
  expect(outline([60])).toEqual([
    [undefined, 30, '2024-01'],
    ['2024-01', 30, undefined],
  ]);
  expect(outline([59])).toEqual([[undefined, 59, undefined]]);
  expect(outline([])).toEqual([[undefined, 0, undefined]]);
});

test('short months of a year stand together, and a long one in several documents', () => {
  expect(outline([10, 20, 1, 70, 20, 9, 2, 0, 0, 0, 0, 1, 1, 30])).toEqual([
    [undefined, 30, '2025-01'],
    ['2024-01', 30, undefined],
    ['2024-03', 1, '2024-01'],
    ['2024-04', 30, '2024-03'],
    ['2024-04-2', 30, '2024-04'],
    ['2024-04-3', 30, '2024-04-2'],
    ['2024-06', 12, '2024-04-3'],
    ['2025-01', 1, '2024-06'],
  ]);
});

const months = fc.array(fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 100 })), { maxLength: 40 });

test('whoever walks back meets every entry once, and in order', () => {
  fc.assert(
    fc.property(months, (counts) => {
      const entries = entriesOf(counts);
      const documents = documentsOf(entries);
      expect(walk(documents)).toEqual(entries);
      expect(documents.flatMap((document) => document.entries)).toHaveLength(entries.length);
      const [front, ...archive] = documents;
      expect(front?.entries.length).toBeLessThan(2 * mostItems);
      if (archive.length > 0) expect(front?.entries.length).toBeGreaterThanOrEqual(mostItems);
      for (const document of archive) {
        expect(document.entries.length).toBeGreaterThan(0);
        expect(document.entries.length).toBeLessThanOrEqual(mostItems);
      }
    }),
  );
});

test('newer entries change nothing in the archive, and may add to it', () => {
  fc.assert(
    fc.property(months, fc.nat(), (counts, choice) => {
      const entries = entriesOf(counts);
      const older = entries.slice(choice % (entries.length + 1));
      const [, ...before] = documentsOf(older);
      const [, ...after] = documentsOf(entries);
      expect(after.slice(0, before.length)).toEqual(before);
    }),
  );
});

test('an entry that goes changes documents of its year, the one after it and the first, and no other', () => {
  fc.assert(
    fc.property(months, fc.nat(), (counts, choice) => {
      const entries = entriesOf(counts);
      if (entries.length === 0) return;
      const gone = choice % entries.length;
      const year = (name = '') => name.slice(0, '2024'.length);
      const inYear = year(entries[gone]?.[0]);
      const before = new Set(documentsOf(entries).map((document) => JSON.stringify(document)));
      const changed = documentsOf(entries.toSpliced(gone, 1)).filter(
        (document) =>
          document.name !== undefined &&
          year(document.name) !== inYear &&
          !before.has(JSON.stringify(document)),
      );
      // The oldest of the next year names the one before; entries leave the archive for the first.
      expect(changed.length).toBeLessThanOrEqual(1);
    }),
  );
});
