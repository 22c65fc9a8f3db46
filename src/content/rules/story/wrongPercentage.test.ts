import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookWith } from '../../../tools/fixtures/lookWith.ts';
import { wrongPercentage } from './wrongPercentage.ts';

const look = (body: string, fields = {}) => lookWith(wrongPercentage, body, fields);

test('percentages that their two figures contradict', () => {
  expect(look('Trips rose from 12,000 to 16,400, up 14 per cent.')).toEqual([
    '9:38 From 12,000 to 16,400 is up 36.7 per cent, not 14. | Trips rose from 12,000 to 16,400, up 14 per cent.',
  ]);
  expect(look('It fell 5% to $90 billion from $100 billion.')).toHaveLength(1);
});

test('percentages that they bear out, rounded as both are', () => {
  expect(look('Trips rose from 14,390 to 16,400, up 14 per cent.')).toEqual([]);
  expect(look('It fell 10% to $90 billion from $100 billion.')).toEqual([]);
  expect(look('It fell from 100 to 90, or 10.0 percent.')).toEqual([]);
});

test('spans of time, several percentages and other languages are left alone', () => {
  expect(look('It rose 40 per cent from 2020 to 2024.')).toEqual([]);
  expect(look('From 1 to 7 May it rose 40 per cent.')).toEqual([]);
  expect(look('It went from 120 to 140, up 10 per cent here and 20 per cent there.')).toEqual([]);
  expect(look('From 100 to 120. Another sank by 3 per cent.')).toEqual([]);
  expect(look('Von 100 from 120 to 5 %.', { language: 'de' })).toEqual([]);
});

test('a change that is told as it is, rounded to a whole per cent, is right', () => {
  const figure = fc.integer({ min: 50, max: 1_000_000 });
  fc.assert(
    fc.property(figure, figure, (from, to) => {
      const percentage = Math.abs(Math.round((to / from - 1) * 100));
      const change = `It went from ${from.toLocaleString('en')} to ${to.toLocaleString('en')}, ${percentage} per cent.`;
      expect(look(change)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
