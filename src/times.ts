import { Temporal } from 'temporal-polyfill';

/** Where and for whom times are written: a BCP 47 language and an IANA time zone. */
export interface Clockface {
  readonly language: string;
  readonly timeZone: string;
}

/** A moment in ISO 8601 with the zone's own offset, to the second, as `<time datetime>` takes it. */
export function zonedIso(moment: Date, timeZone: string): string {
  return zoned(moment, timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The calendar day of a moment in a zone, as 2025-06-12. */
export function dayOf(moment: Date, timeZone: string): string {
  return zoned(moment, timeZone).toPlainDate().toString();
}

/** The moment at which a calendar day, like 2025-06-14, starts in a zone. */
export function startOfDay(day: string, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** Hours and minutes, as 21:40. */
export function hourAndMinute(moment: Date, { language, timeZone }: Clockface): string {
  return format(moment, language, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
}

/** A day in words, as "12 June 2025". */
export function longDay(moment: Date, { language, timeZone }: Clockface): string {
  return format(moment, language, { timeZone, dateStyle: 'long' });
}

/** A day in few letters, as "12 Jun 2025". */
export function shortDay(moment: Date, { language, timeZone }: Clockface): string {
  return format(moment, language, { timeZone, day: 'numeric', month: 'short', year: 'numeric' });
}

/** A weekday and day, as "Thursday, 12 June 2025". */
export function weekdayAndDay(moment: Date, { language, timeZone }: Clockface): string {
  return format(moment, language, { timeZone, dateStyle: 'full' });
}

/** Day, time and zone, as "12 June 2025 at 21:40 GMT+8". */
export function dayAndTime(moment: Date, { language, timeZone }: Clockface): string {
  return format(moment, language, {
    timeZone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
}

/** A day that came without a time, such as a source's or a correction's "2025-06-14", in words. */
export function plainDay(day: string, language: string): string {
  return longDay(new Date(`${day}T12:00:00Z`), { language, timeZone: 'UTC' });
}

/** A month in words, as "June 2025". */
export function monthName(year: number, month: number, language: string): string {
  return format(new Date(Date.UTC(year, month - 1, 15)), language, {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  });
}

function zoned(moment: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone);
}

function format(moment: Date, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([language, options]);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(key, formatter);
  return formatter.format(moment);
}

/**
 * One for each language, zone and style of a newsroom: to make one takes a hundred times as long as
 * to use it, and the pages of an archive show some hundred thousand times.
 */
const formatters = new Map<string, Intl.DateTimeFormat>();
