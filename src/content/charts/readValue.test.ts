import { expect, test } from 'vitest';
import { faultOfStep, readValue, stepIn } from './readValue.ts';

test.each([
  ['8165', 8165],
  ['-0.4', -0.4],
  ['0', 0],
  ['1.163', 1.163],
  ['', undefined],
])('%s is a value', (cell, value) => {
  expect(readValue(cell)).toBe(value);
});

test.each([
  ['8,165', 'Write 8165.'],
  ['1,234,567.5', 'Write 1234567.5.'],
  ['-8,165', 'Write -8165.'],
  ['8 165', 'Write 8165.'],
  ['8\u00A0165', 'Write 8165.'],
  ['8’165', 'Write 8165.'],
  ['8.165,5', 'Write 8165.5.'],
  ['3,5', 'Write 3.5.'],
  ['−4', 'Write -4.'],
  ['+4', 'Write 4.'],
  ['.5', 'Write 0.5.'],
  ['–', 'Leave the cell empty where there is no value.'],
  ['N/A', 'Leave the cell empty where there is no value.'],
  ['12 %', /^Write the number alone/],
  ['over 3,000', /^Write the number alone/],
  ['1e6', /^Write the number alone/],
  ['many', /^Write a number like/],
  ['٣', /^Write a number like/],
])('%s is no value, and it is said what to write', (cell, remedy) => {
  expect(readValue(cell)).toEqual({
    what: 'The value is no number.',
    remedy: typeof remedy === 'string' ? remedy : expect.stringMatching(remedy),
  });
});

test.each([
  ['999999999999999', 999_999_999_999_999],
  ['-999999999999999.5', -999_999_999_999_999.5],
  ['0.0000005', 0.000_000_5],
  ['0.0000000', 0],
  ['0.30000000000000004', 0.3],
  ['1000000000000000', /^The value has more than 15 digits before its point/],
  ['-9007199254740993', /^The value has more than 15 digits before its point/],
  ['9'.repeat(400), /^The value has more than 15 digits before its point/],
  ['0.0000004', /^The value would stand as 0/],
  ['-0.0000000001', /^The value would stand as 0/],
  [`0.${'0'.repeat(400)}1`, /^The value would stand as 0/],
])('%s is shown as it is, or refused', (cell, value) => {
  expect(readValue(cell)).toEqual(
    typeof value === 'number'
      ? expect.closeTo(value, 10)
      : { what: expect.stringMatching(value), remedy: expect.stringContaining('"unit"') },
  );
});

test('years, months and days are steps of the calendar, and nothing else is', () => {
  expect(['2025', '2025-06', '2025-06-12', '2024-02-29'].map(stepIn)).toEqual([
    'year',
    'month',
    'day',
    'day',
  ]);
  const others = ['', '25', '2025-13', '2025-02-29', '2025-6-1', '12.06.2025', '3025', 'May 2025'];
  expect(others.map(stepIn)).toEqual(others.map(() => undefined));
});

test('a row that is no day is told what it was meant to be, where that is sure', () => {
  expect(faultOfStep('12 June 2025', 'day').remedy).toBe('Write 2025-06-12.');
  expect(faultOfStep('01/06/2025', 'day').remedy).toBe('Write it like 2025-06-12.');
  expect(faultOfStep('June', 'month').remedy).toBe('Write it like 2025-06.');
});
