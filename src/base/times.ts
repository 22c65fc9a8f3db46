import { Temporal } from 'temporal-polyfill';
import { type Clockface, dateFormat, type DateStyle, hasHour, noonOf } from './dateFormat.ts';
import { zoneOffset } from './zoneOffset.ts';
import { memoizePerKey } from './memoize.ts';

/** A moment in ISO 8601 with the zone's own offset, to the second, as `<time datetime>` takes it. */
export const zonedIso = memoized((time, timeZone) => {
  const offset = zoneOffset(time, timeZone);
  const { sign, hours, minutes } = offsetParts(offset);
  return `${wallClock(time, offset).slice(0, -'.000Z'.length)}${sign}${hours}:${minutes}`;
});

/** The calendar day of a moment in a zone, as 2025-06-12. */
export const dayOf = memoized((time, timeZone) =>
  wallClock(time, zoneOffset(time, timeZone)).slice(0, -'T00:00:00.000Z'.length),
);

/** The moment at which a calendar day, like 2025-06-14, starts in a zone. */
export function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** Hours and minutes, as 21:40, or 9:40 pm. */
export const hourAndMinute = inStyle('hourAndMinute');

/** A day in words, as "12 June 2025". */
export const longDay = inStyle('longDay');

/** A day in few letters, as "12 Jun 2025". */
export const shortDay = inStyle('shortDay');

/** A day in few letters with its time, as "12 Jun 2025, 21:40". */
export const shortDayAndTime = inStyle('shortDayAndTime');

/** A weekday and day, as "Thursday, 12 June 2025". */
export const weekdayAndDay = inStyle('weekdayAndDay');

/** Day, time and zone, as "12 June 2025 at 21:40 GMT+8". */
export const dayAndTime = inStyle('dayAndTime');

/** A day that came without a time, such as a source's or a correction's "2025-06-14", in words. */
export function plainDay(day: string, language: string): string {
  return longDay(noonOf(day), { language, timeZone: 'UTC' });
}

/** The same in few letters, as "14 Jun 2025". */
export function plainShortDay(day: string, language: string): string {
  return shortDay(noonOf(day), { language, timeZone: 'UTC' });
}

/** A month in words, as "June 2025". */
export function monthName(year: number, month: number, language: string): string {
  return format(new Date(Date.UTC(year, month - 1, 15)), { language, timeZone: 'UTC' }, 'month');
}

/** A month without its year, as "June". */
export function monthAlone(month: number, language: string): string {
  return format(
    new Date(Date.UTC(2025, month - 1, 15)),
    { language, timeZone: 'UTC' },
    'monthAlone',
  );
}

/** What clocks show that are ahead of UTC, in the form of a moment of UTC. */
function wallClock(time: number, offset: number): string {
  return new Date(time + offset).toISOString();
}

/** An offset as ISO 8601 writes it, in whole minutes: before 1972, some were no such. */
function offsetParts(offset: number): { sign: string; hours: string; minutes: string } {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return {
    sign: offset < 0 && minutes > 0 ? '-' : '+',
    hours: twoDigits(Math.floor(minutes / 60)),
    minutes: twoDigits(minutes % 60),
  };
}

/** Reckons each moment once: a story's is asked for by every page that names the story. */
function memoized(
  reckon: (time: number, timeZone: string) => string,
): (moment: Date, timeZone: string) => string {
  const inZone = memoizePerKey((timeZone: string) =>
    memoizePerKey((time: number) => reckon(time, timeZone)),
  );
  return (moment, timeZone) => inZone(timeZone)(moment.getTime());
}

function inStyle(style: DateStyle): (moment: Date, clockface: Clockface) => string {
  return (moment, clockface) => format(moment, clockface, style);
}

function format(moment: Date, clockface: Clockface, style: DateStyle): string {
  const { language, timeZone, timeFormat = 24 } = clockface;
  const key = `${language} ${timeZone} ${timeFormat} ${style}`;
  const formatter = formatters.get(key) ?? formatterOf(clockface, style);
  formatters.set(key, formatter);
  return formatter(moment);
}

/** An archive has fewer days, and a day fewer minutes, than there are stories to be listed by them. */
function formatterOf(clockface: Clockface, style: DateStyle): (moment: Date) => string {
  const { timeZone } = clockface;
  const { format } = dateFormat(clockface, style);
  if (hasHour(style) && style !== 'hourAndMinute') return format;
  const written = new Map<string, string>();
  return (moment) => {
    const shown =
      style === 'hourAndMinute'
        ? zonedIso(moment, timeZone).slice(-'00:00:00+00:00'.length, -':00+00:00'.length)
        : dayOf(moment, timeZone);
    const text = written.get(shown) ?? format(moment);
    written.set(shown, text);
    return text;
  };
}

/**
 * One for each language, zone and style of a newsroom: to make one takes a hundred times as long as
 * to use it, and the pages of an archive show some hundred thousand times.
 */
const formatters = new Map<string, (moment: Date) => string>();
