import { expect, test } from 'vitest';
import { changeOf, oldFrom, seriesFacts } from './figures.ts';

test.each([
  ['2025-06-12', 'day', '2025-06-13T16:00:00.000Z'],
  ['2025-06-12', 'week', '2025-06-19T16:00:00.000Z'],
  ['2025-06-12', 'month', '2025-07-12T16:00:00.000Z'],
  ['2025-01-31', 'month', '2025-02-28T16:00:00.000Z'],
] as const)(
  'a figure of %s that comes every %s is old from %s on, in Shanghai',
  (asOf, every, from) => {
    expect(oldFrom({ asOf, every }, 'Asia/Shanghai')?.toISOString()).toBe(from);
  },
);

test('a figure without an interval is never old', () => {
  expect(oldFrom({ asOf: '1999-01-01' }, 'UTC')).toBeUndefined();
});

test.each([
  ['+6.3%', 'up', '+6.3%', '6.3%'],
  ['-0.4', 'down', '−0.4', '0.4'],
  ['−12 trips', 'down', '−12 trips', '12 trips'],
  ['+ 3', 'up', '+3', '3'],
  ['-€2', 'down', '−€2', '€2'],
  ['0', 'unchanged', '0', '0'],
  ['+0.0%', 'unchanged', '0.0%', '0.0%'],
  ['-0.05', 'down', '−0.05', '0.05'],
])('a change of %s is %s', (written, way, signed, amount) => {
  expect(changeOf(written)).toEqual({ way, signed, amount });
});

test('a series is told by its ends and its extremes, in numbers of the language', () => {
  expect(seriesFacts([1100.5, 980, 1310, 1204], 'de')).toEqual({
    count: 4,
    first: '1.100,5',
    last: '1.204',
    lowest: '980',
    highest: '1.310',
  });
});
