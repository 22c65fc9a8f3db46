import { z } from 'astro/zod';
import type { FieldFault } from './fieldFaults.ts';
import { likelyInstant } from './likelyInstant.ts';

const instant = z.union([
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
]);
const shape =
  /^(?<day>\d{4}-\d\d-\d\d)(?:(?<time>T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?<offset>Z|[+-]\d\d:\d\d)?)?$/;

/**
 * Says what keeps a text from being a point in time; undefined where it is one.
 * @param timeZone whose clock completes a time without an offset, a name of the IANA database.
 */
export function faultOfInstant(text: string, timeZone?: string): FieldFault | undefined {
  if (instant.safeParse(text).success) return undefined;
  const message = messageOf(text);
  const likely = timeZone === undefined ? undefined : likelyInstant(text, timeZone);
  if (likely === undefined) return { message };
  const { written, hasTime, hasOffset } = likely;
  const zone = hasOffset ? '' : ` by the clock of ${timeZone}`;
  const time = hasTime ? '' : ', with the time of day in place of 00:00';
  return { message, remedy: `Write ${written}${zone}${time}.` };
}

function messageOf(text: string): string {
  const parts = shape.exec(text)?.groups;
  if (parts === undefined) return 'is not a time in ISO 8601.';
  if (parts['time'] === undefined) return 'has a day and no time.';
  if (parts['offset'] === undefined && instant.safeParse(`${text}Z`).success)
    return 'is a time without a UTC offset, so nobody knows when it is.';
  return 'is a time that no calendar or clock shows.';
}
