import { expect, test } from 'vitest';
import {
  dayAndTime,
  dayOf,
  hourAndMinute,
  longDay,
  monthName,
  plainDay,
  shortDay,
  weekdayAndDay,
  zonedIso,
} from './times.ts';

const shanghai = { language: 'en-GB', timeZone: 'Asia/Shanghai' };
const berlin = { language: 'de', timeZone: 'Europe/Berlin' };
const evening = new Date('2025-06-12T13:40:00Z');

test('a moment is written where the publication is, not where it is built', () => {
  expect(zonedIso(evening, 'Asia/Shanghai')).toBe('2025-06-12T21:40:00+08:00');
  expect(hourAndMinute(evening, shanghai)).toBe('21:40');
  expect(longDay(evening, shanghai)).toBe('12 June 2025');
  expect(shortDay(evening, shanghai)).toBe('12 Jun 2025');
  expect(weekdayAndDay(evening, shanghai)).toBe('Thursday, 12 June 2025');
  expect(dayAndTime(evening, shanghai)).toBe('12 June 2025 at 21:40 GMT+8');
});

test('each language writes it in its own way', () => {
  expect(dayAndTime(evening, berlin)).toBe('12. Juni 2025 um 15:40 MESZ');
  expect(weekdayAndDay(evening, berlin)).toBe('Donnerstag, 12. Juni 2025');
  expect(monthName(2025, 6, 'de')).toBe('Juni 2025');
});

test('the offset is that of the moment, in summer and in winter', () => {
  expect(zonedIso(new Date('2025-03-30T00:59:59Z'), 'Europe/Berlin')).toBe(
    '2025-03-30T01:59:59+01:00',
  );
  expect(zonedIso(new Date('2025-03-30T01:00:00Z'), 'Europe/Berlin')).toBe(
    '2025-03-30T03:00:00+02:00',
  );
});

test('a day begins at midnight of the zone', () => {
  const lastSecond = new Date('2025-12-31T15:59:59Z');
  const midnight = new Date('2025-12-31T16:00:00Z');
  expect(dayOf(lastSecond, 'Asia/Shanghai')).toBe('2025-12-31');
  expect(dayOf(midnight, 'Asia/Shanghai')).toBe('2026-01-01');
  expect(hourAndMinute(midnight, shanghai)).toBe('00:00');
});

test('a day that came without a time stays that day', () => {
  expect(plainDay('2025-06-14', 'en-GB')).toBe('14 June 2025');
  expect(plainDay('2025-01-01', 'de')).toBe('1. Januar 2025');
});

test('a month is the same month everywhere', () => {
  expect(monthName(2025, 1, 'en-GB')).toBe('January 2025');
  expect(monthName(2025, 12, 'en-GB')).toBe('December 2025');
});
