import { Temporal } from 'temporal-polyfill';
import { memoizePerKey } from './memoize.ts';

/**
 * How far a zone's clocks are ahead of UTC at a moment. The days of an archive are fewer than its stories, and
 * hardly a day has a change of clocks: so what is asked of the zone is its offset at each midnight of UTC, once,
 * and only between two that differ its offset at the moment itself. In all of the time zone database no zone
 * changes its clocks twice within four days.
 * @param time milliseconds since the epoch.
 * @param timeZone an IANA time zone.
 * @returns milliseconds, negative west of Greenwich.
 * @throws RangeError for an unknown time zone, or a time that is no number.
 */
export function zoneOffset(time: number, timeZone: string): number {
  const day = Math.floor(time / dayLength);
  const offsetAtMidnight = midnightsOf(timeZone);
  const before = offsetAtMidnight(day);
  return before === offsetAtMidnight(day + 1) ? before : offsetAt(time, timeZone);
}

const dayLength = 24 * 60 * 60 * 1000;

/** By zone, and by the days since the epoch. */
const midnightsOf = memoizePerKey((timeZone: string) =>
  memoizePerKey((day: number) => offsetAt(day * dayLength, timeZone)),
);

function offsetAt(time: number, timeZone: string): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone);
  return zoned.offsetNanoseconds / 1e6;
}
