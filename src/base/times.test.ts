import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  dayAndTime,
  dayOf,
  hourAndMinute,
  longDay,
  monthName,
  plainDay,
  shortDay,
  shortDayAndTime,
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
  expect(shortDayAndTime(evening, shanghai)).toBe('12 Jun 2025, 21:40');
  expect(weekdayAndDay(evening, shanghai)).toBe('Thursday, 12 June 2025');
  expect(dayAndTime(evening, shanghai)).toBe('12 June 2025 at 21:40 GMT+8');
});

test('a newsroom may tell twelve hours', () => {
  const twelve = { ...shanghai, timeFormat: 12 } as const;
  expect(hourAndMinute(evening, twelve)).toBe('9:40 pm');
  expect(shortDayAndTime(evening, twelve)).toBe('12 Jun 2025, 9:40 pm');
  expect(dayAndTime(evening, twelve)).toBe('12 June 2025 at 9:40 pm GMT+8');
  expect(hourAndMinute(new Date('2025-06-12T16:05:00Z'), twelve)).toBe('12:05 am');
  expect(longDay(evening, twelve)).toBe('12 June 2025');
  expect(hourAndMinute(evening, { ...berlin, timeFormat: 24 })).toBe('15:40');
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

test.each([
  ['fa', 'ژوئن ۲۰۲۵', '۱۲ ژوئن ۲۰۲۵'],
  ['fa-AF', 'جون ۲۰۲۵', 'جون ۱۲, ۲۰۲۵'],
  ['th', 'มิถุนายน 2025', '12 มิ.ย. 2025'],
  ['ar-SA', 'يونيو ٢٠٢٥', '١٢ يونيو ٢٠٢٥'],
  ['ja-JP-u-ca-japanese', '2025年6月', '2025年6月12日'],
  ['he-u-ca-hebrew', 'יוני 2025', '12 ביוני 2025'],
  ['uz-AF', '۲۰۲۵ جون', '۲۰۲۵ جون ۱۲'],
])('months, days and addresses are of one calendar in %s', (language, month, day) => {
  expect(monthName(2025, 6, language)).toBe(month);
  expect(shortDay(evening, { language, timeZone: 'UTC' })).toBe(day);
});

test('no style of any language is of another calendar than the addresses', () => {
  const styles = [longDay, shortDay, shortDayAndTime, weekdayAndDay, dayAndTime];
  for (const language of [
    'ar-SA',
    'fa',
    'ps',
    'th',
    'ckb-IR',
    'he-u-ca-hebrew',
    'zh-u-ca-chinese',
  ]) {
    const number = new Intl.NumberFormat(language, { useGrouping: false }).format(2025);
    for (const style of styles) {
      expect(style(evening, { language, timeZone: 'Asia/Tehran' })).toContain(number);
    }
  }
});

const moments = fc.date({
  min: new Date('1850-01-01'),
  max: new Date('2150-01-01'),
  noInvalidDate: true,
});
const zones = fc.constantFrom(
  'UTC',
  'Asia/Shanghai',
  'Europe/Amsterdam',
  'America/St_Johns',
  'Africa/Monrovia',
  'Asia/Kathmandu',
  'Pacific/Apia',
);

test('a moment is written as Temporal writes it, whatever the zone and the century', () => {
  fc.assert(
    fc.property(moments, zones, (moment, timeZone) => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(
        timeZone,
      );
      expect(zonedIso(moment, timeZone)).toBe(
        zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
      );
    }),
    { numRuns: 2000 },
  );
});

test('days and hours are written as Intl writes them, the second time too', () => {
  const clockfaces = fc.record({
    language: fc.constantFrom('en-GB', 'zh', 'ar-EG'),
    timeZone: zones,
  });
  const day = new Date('2025-06-12T00:00:00Z').getTime();
  const near = fc.integer({ min: -day / 100, max: day / 100 }).map((ms) => new Date(day + ms));
  fc.assert(
    fc.property(near, clockfaces, (moment, clockface) => {
      const { language, timeZone } = clockface;
      const intl = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(language, { timeZone, ...options }).format(moment);
      for (let time = 1; time <= 2; time += 1) {
        expect(longDay(moment, clockface)).toBe(intl({ dateStyle: 'long' }));
        expect(weekdayAndDay(moment, clockface)).toBe(intl({ dateStyle: 'full' }));
        expect(hourAndMinute(moment, clockface)).toBe(
          intl({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
        );
      }
    }),
  );
});

test.each([hourAndMinute, shortDayAndTime, dayAndTime])(
  'two moments of a day are told apart by %o',
  (style) => {
    const morning = new Date('2025-06-12T01:05:00Z');
    const later = new Date('2025-06-12T02:06:00Z');
    expect(style(morning, shanghai)).toContain('09:05');
    expect(style(later, shanghai)).toContain('10:06');
  },
);
