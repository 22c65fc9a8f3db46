import { Temporal } from 'temporal-polyfill/full';
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

/** A time with its day in the Gregorian calendar; as it is where it is of that, or of a day that no year has. */
function inGregorian(written: string): string {
  // The digits of Arabic and Persian, whose last four bits are their values.
  const plain = written.replaceAll(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));
  const [whole = '', ...date] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/.exec(plain) ?? [];
  const [year = 0, month = 0, day = 0] = date.map(Number);
  const calendar = calendarOf(year);
  if (calendar === undefined) return plain;
  try {
    const found = Temporal.PlainDate.from({ calendar, year, month, day }, { overflow: 'reject' });
    return `${found.withCalendar('iso8601').toString()}${plain.slice(whole.length)}`;
  } catch {
    return plain;
  }
}

/** By its year alone it is known: nothing that moves here was published 500 years ago, or will be in 500. */
function calendarOf(year: number): string | undefined {
  if (year >= 1300 && year < 1500) return 'persian';
  return year >= 2400 && year < 2700 ? 'buddhist' : undefined;
}
