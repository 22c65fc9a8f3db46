import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyDay, leavesOut, readDays } from './days.ts';

describe('a span of days', () => {
  test.each([
    ['2026-03-01', '2026-03-31', '2026-03-01', '2026-03-31'],
    ['2026-03-31', '2026-03-01', '2026-03-01', '2026-03-31'],
    ['2024-02-29', null, '2024-02-29', undefined],
    [null, '2026-03-31', undefined, '2026-03-31'],
    ['2026-02-29', '2026-13-01', undefined, undefined],
    ['0202-03-01', '9999-03-01', undefined, undefined],
    ['yesterday', '2026-3-1', undefined, undefined],
    ['', ' 2026-03-01', undefined, undefined],
  ])('%j to %j is %j to %j', (from, to, first, last) => {
    expect(readDays(from, to)).toEqual({ from: first, to: last });
  });

  test('never ends before it starts, whatever an address says', () => {
    const day = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
    );
    fc.assert(
      fc.property(day, day, (a, b) => {
        const { from = '', to = '9' } = readDays(a, b);
        expect(from <= to).toBe(true);
      }),
    );
  });
});

test('an open span leaves nothing out', () => {
  expect(leavesOut(everyDay)).toBe(false);
  expect(leavesOut({ from: undefined, to: '2026-03-31' })).toBe(true);
});
