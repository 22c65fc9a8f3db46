import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feedDocuments, mostItems } from './feedDocuments.ts';

/** Stories by when they were published: 59, 58 … 0. */
function stories(count: number): number[] {
  return Array.from({ length: count }, (_, index) => count - 1 - index);
}

/** The entries that a reader finds who begins at the document to subscribe to and goes back. */
function walk<Entry>(documents: ReturnType<typeof feedDocuments<Entry>>): Entry[] {
  const byNumber = new Map(documents.map((document) => [document.number, document]));
  const found: Entry[] = [];
  let document = byNumber.get(undefined);
  while (document) {
    found.push(...document.entries);
    document = document.before === undefined ? undefined : byNumber.get(document.before);
  }
  return found;
}

test('a feed without an archive carries the newest', () => {
  expect(feedDocuments({ entries: stories(61), hasArchive: false })).toEqual([
    { number: undefined, entries: stories(61).slice(0, mostItems), before: undefined },
  ]);
});

test('sixty stories at once: half are in the archive, and none is lost', () => {
  const documents = feedDocuments({ entries: stories(60), hasArchive: true });
  expect(documents.map(({ number, entries, before }) => [number, entries.length, before])).toEqual([
    [undefined, 30, 1],
    [1, 30, undefined],
  ]);
  expect(feedDocuments({ entries: stories(59), hasArchive: true })).toHaveLength(1);
});

const counts = fc.integer({ min: 0, max: 400 });

test('whoever walks back meets every entry once, and in order', () => {
  fc.assert(
    fc.property(counts, (count) => {
      const documents = feedDocuments({ entries: stories(count), hasArchive: true });
      expect(walk(documents)).toEqual(stories(count));
      expect(documents.flatMap(({ entries }) => entries)).toHaveLength(count);
    }),
  );
});

test('newer entries change nothing in the archive, and may add to it', () => {
  fc.assert(
    fc.property(counts, counts, (count, more) => {
      const [, ...before] = feedDocuments({ entries: stories(count), hasArchive: true });
      const [, ...after] = feedDocuments({ entries: stories(count + more), hasArchive: true });
      expect(after.slice(0, before.length)).toEqual(before);
      if (more === 1) expect(after.length - before.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('a change of an old entry is one of its own document', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (count, choice) => {
      const changed = stories(count);
      changed[choice % count] = -1;
      const before = feedDocuments({ entries: stories(count), hasArchive: true });
      const after = feedDocuments({ entries: changed, hasArchive: true });
      const differing = after.filter(
        (document, index) => JSON.stringify(document) !== JSON.stringify(before[index]),
      );
      expect(differing).toHaveLength(1);
    }),
  );
});
