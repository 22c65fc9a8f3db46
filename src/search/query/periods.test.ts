import fc from 'fast-check';
import { expect, test } from 'vitest';
import { earliest, latest } from '../days.ts';
import { type Period, periodsOf } from './periods.ts';

test.each([
  ['2026-03-01', '2026-03-31', [{ years: ['2026'], months: ['03'] }]],
  ['2025-01-01', '2027-12-31', [{ years: ['2026'] }, { years: ['2025'] }, { years: ['2027'] }]],
  [
    '2025-11-29',
    '2026-01-02',
    [
      { years: ['2025'], months: ['12'] },
      { years: ['2025'], months: ['11'], days: ['29', '30'] },
      { years: ['2026'], months: ['01'], days: ['01', '02'] },
    ],
  ],
  ['2024-02-29', '2024-02-29', [{ years: ['2024'], months: ['02'], days: ['29'] }]],
  ['2024-02-01', '2024-02-29', [{ years: ['2024'], months: ['02'] }]],
])('%s to %s', (from, to, periods) => {
  expect(sorted(periodsOf({ from, to }))).toEqual(sorted(periods));
});

function sorted(periods: readonly Period[]): string[] {
  return periods.map((period) => JSON.stringify(period)).toSorted();
}

const day = fc
  .date({
    min: new Date(earliest),
    max: new Date(`${latest}T23:59:59Z`),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

test('the periods of a span hold its days, each once, and no other', () => {
  // Most days are far from both ends, where the mistakes are.
  const asked = fc.oneof(day, fc.integer({ min: -40, max: 40 }));
  fc.assert(
    fc.property(day, day, asked, fc.boolean(), (a, b, far, atEnd) => {
      const [from = a, to = b] = [a, b].toSorted();
      const story = typeof far === 'string' ? far : moved(atEnd ? to : from, far);
      const holding = periodsOf({ from, to }).filter((period) => holds(period, story));
      expect(holding).toHaveLength(story >= from && story <= to ? 1 : 0);
    }),
  );
});

function moved(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

test('an open end reaches beyond any archive', () => {
  expect(periodsOf({ from: '2025-01-01', to: undefined }).some((p) => holds(p, latest))).toBe(true);
  expect(periodsOf({ from: undefined, to: '2025-01-01' }).some((p) => holds(p, earliest))).toBe(
    true,
  );
});

function holds({ years, months, days }: Period, date: string): boolean {
  return (
    years.includes(date.slice(0, 4)) &&
    months?.includes(date.slice(5, 7)) !== false &&
    days?.includes(date.slice(8)) !== false
  );
}
