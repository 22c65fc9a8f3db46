import { inGregorian } from './calendars.ts';
import { likelyInstant } from '../../base/likelyInstant.ts';

/**
 * Reads a time in any usual form, that of RSS too (RFC 822); years of the Persian and the Thai calendar are known.
 * @param timeZone on whose clock it is read where it has no offset.
 * @returns undefined where it is none, or none for sure.
 */
export function readMoment(text: string, timeZone: string): Date | undefined {
  const trimmed = inGregorian(text.trim());
  if (trimmed === '' || /^-?0{4}/.test(trimmed)) return undefined;
  const plain = trimmed.replace(/^[a-z]{3,9}, /i, '').replace(/ \+0000$/, ' UTC');
  const known = likelyInstant(plain, timeZone)?.written;
  const zoned = known ?? (/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(trimmed) ? trimmed : undefined);
  const date = new Date(zoned ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
