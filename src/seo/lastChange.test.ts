import { expect, test } from 'vitest';
import { lastChange } from './lastChange.ts';

const timeZone = 'Asia/Shanghai';
const published = new Date('2025-06-12T13:40:00Z');
const updated = new Date('2025-06-14T20:00:00Z');

test.each([
  ['published, and no more', undefined, [], '2025-06-12T13:40:00.000Z'],
  ['updated', updated, [], '2025-06-14T20:00:00.000Z'],
  ['corrected', undefined, ['2025-06-13'], '2025-06-12T16:00:00.000Z'],
  ['corrected more than once', undefined, ['2025-06-20', '2025-06-13'], '2025-06-19T16:00:00.000Z'],
  ['corrected after its update', updated, ['2025-06-16'], '2025-06-15T16:00:00.000Z'],
  ['corrected on the day of its update', updated, ['2025-06-15'], '2025-06-14T20:00:00.000Z'],
  ['corrected before its update', updated, ['2025-06-13'], '2025-06-14T20:00:00.000Z'],
  ['corrected on its own day', undefined, ['2025-06-12'], '2025-06-12T13:40:00.000Z'],
])('a story that was %s', (_, updated, days, changed) => {
  const corrections = days.map((date) => ({ date }));
  expect(lastChange({ published, updated, corrections }, timeZone).toISOString()).toBe(changed);
});
