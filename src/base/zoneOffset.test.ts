import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { zoneOffset } from './zoneOffset.ts';

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const hour = 60 * 60 * 1000;

function offsetByTemporal(time: number, timeZone: string) {
  const zoned = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(timeZone);
  return zoned.offsetNanoseconds / 1e6;
}

test('every zone has the offset that Temporal gives it, from 1880 to 2100', () => {
  const times = fc.integer({ min: Date.UTC(1880, 0), max: Date.UTC(2100, 0) });
  fc.assert(
    fc.property(zones, times, (zone, time) => {
      expect(zoneOffset(time, zone)).toBe(offsetByTemporal(time, zone));
    }),
    { numRuns: 500 },
  );
});

test('so it has around each change of its clocks', () => {
  const years = fc.integer({ min: 1880, max: 2037 });
  const distances = fc.integer({ min: -26 * hour, max: 26 * hour });
  fc.assert(
    fc.property(zones, years, distances, (zone, year, distance) => {
      const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(zone);
      const change = start.getTimeZoneTransition('next');
      fc.pre(change !== null);
      for (const time of [-1, 0, distance].map((after) => change.epochMilliseconds + after)) {
        expect(zoneOffset(time, zone)).toBe(offsetByTemporal(time, zone));
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['Asia/Shanghai', '2025-06-12T00:00:00Z', 8 * hour],
  ['Europe/London', '2025-03-30T00:59:59Z', 0],
  ['Europe/London', '2025-03-30T01:00:00Z', hour],
  ['America/St_Johns', '2025-01-01T00:00:00Z', -3.5 * hour],
  ['Africa/Monrovia', '1971-12-31T00:00:00Z', -2670 * 1000],
])('the clocks of %s at %s', (zone, moment, offset) => {
  expect(zoneOffset(Date.parse(moment), zone)).toBe(offset);
});

test('an unknown zone and an unknown moment are refused', () => {
  expect(() => zoneOffset(0, 'Asia/Nowhere')).toThrow(RangeError);
  expect(() => zoneOffset(Number.NaN, 'UTC')).toThrow(RangeError);
});
