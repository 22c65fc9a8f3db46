import { expect, test } from 'vitest';
import { newestFirst } from './newestFirst.ts';

function dated(id: string, year: number) {
  return { id, published: new Date(Date.UTC(year, 0)) };
}

test('newer stories come first, those of the same instant by id', () => {
  const sorted = [dated('b', 2025), dated('Z', 2025), dated('c', 2026), dated('a', 2025)].sort(
    newestFirst,
  );
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'Z', 'a', 'b']);
});
