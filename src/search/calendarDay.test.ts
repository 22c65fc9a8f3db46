import { expect, test } from 'vitest';
import { calendarDay } from './calendarDay.ts';

test('a day begins at the midnight of the publication', () => {
  const published = new Date('2025-12-31T20:00:00Z');
  expect(calendarDay(published, 'UTC')).toEqual({ month: '12', day: '31' });
  expect(calendarDay(published, 'Asia/Shanghai')).toEqual({ month: '01', day: '01' });
});
