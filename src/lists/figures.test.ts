import { expect, test } from 'vitest';
import { changeOf, oldFrom } from './figures.ts';

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
