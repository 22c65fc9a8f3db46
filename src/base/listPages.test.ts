import { expect, test } from 'vitest';
import { listPages, pageSize, partPages } from './listPages.ts';

/** So many items, newest first: the oldest is 1. */
function items(count: number): number[] {
  return Array.from({ length: count }, (_, index) => count - index);
}

test('a list that fits one page has no ways on', () => {
  expect(listPages('/topics/rail/', items(2))).toEqual([
    { number: undefined, items: [2, 1], path: '/topics/rail/', newer: undefined, older: undefined },
  ]);
  expect(listPages('/topics/rail/', [])).toHaveLength(1);
});

test('from the front the way leads to the oldest page, and back', () => {
  const pages = listPages('/topics/rail/', items(3 * pageSize));
  expect(pages.map(({ path, newer, older }) => ({ path, newer, older }))).toEqual([
    { path: '/topics/rail/', newer: undefined, older: '/topics/rail/2/' },
    { path: '/topics/rail/1/', newer: '/topics/rail/2/', older: undefined },
    { path: '/topics/rail/2/', newer: '/topics/rail/', older: '/topics/rail/1/' },
  ]);
});

test('a new story changes no old page but the way from the newest of them', () => {
  const before = listPages('/l/', items(5 * pageSize - 1));
  const after = listPages('/l/', items(5 * pageSize));
  const numbered = before.slice(1);
  expect(after.slice(1, 1 + numbered.length - 1)).toEqual(numbered.slice(0, -1));
  expect(after.at(numbered.length)?.items).toEqual(numbered.at(-1)?.items);
});

test('what is read from its beginning has its first on the front, and its last on the last page', () => {
  const parts = items(2 * pageSize + 1).toReversed();
  const pages = partPages('/series/l/', parts);
  expect(pages.map(({ path, newer, older }) => ({ path, newer, older }))).toEqual([
    { path: '/series/l/', newer: '/series/l/2/', older: undefined },
    { path: '/series/l/2/', newer: '/series/l/3/', older: '/series/l/' },
    { path: '/series/l/3/', newer: undefined, older: '/series/l/2/' },
  ]);
  expect(pages.flatMap((page) => page.items)).toEqual(parts);
  expect(partPages('/series/l/', [])).toHaveLength(1);
});

test('one more part changes only the last page, and the way to a new one', () => {
  const parts = items(3 * pageSize).toReversed();
  const before = partPages('/series/l/', parts.slice(0, -1));
  expect(partPages('/series/l/', parts).slice(0, 2)).toEqual(before.slice(0, 2));
});
