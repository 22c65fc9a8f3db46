import { z } from 'astro/zod';

const instant = z.union([
  z.iso.datetime({ offset: true }),
  z.iso.datetime({ offset: true, precision: -1 }),
]);
const shape =
  /^(?<day>\d{4}-\d\d-\d\d)(?:(?<time>T\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?<offset>Z|[+-]\d\d:\d\d)?)?$/;

/** Says what keeps a text from being a point in time; undefined where it is one. */
export function faultOfInstant(text: string): string | undefined {
  if (instant.safeParse(text).success) return undefined;
  const parts = shape.exec(text)?.groups;
  if (parts === undefined) return 'is not a time in ISO 8601.';
  if (parts['time'] === undefined) return 'has a day and no time.';
  if (parts['offset'] === undefined)
    return 'is a time without a UTC offset, so nobody knows when it is.';
  return 'is a time that no calendar or clock shows.';
}
