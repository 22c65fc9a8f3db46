import { Temporal } from 'temporal-polyfill';

/** A moment as the clocks and calendars of a time zone show it. */
export function inZone(time: Date, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(time.getTime()).toZonedDateTimeISO(timeZone);
}

/** A moment as an editor writes it: 2025-06-12T21:40:00+08:00. */
export function localTime(time: Date, timeZone: string): string {
  return inZone(time, timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
