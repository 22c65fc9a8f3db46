import { expect, test } from 'vitest';
import { listPages, pageSize } from './listPages.ts';

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
