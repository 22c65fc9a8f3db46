import { z } from 'astro/zod';
import { iso31661 } from 'iso-3166';

const assignedCountries = new Set<string>(
  iso31661.map(({ alpha2 }) => alpha2),
);

/** A point in time, written in ISO 8601 with a UTC offset, seconds left out or not; read as a Date. */
export const zonedInstant = z
  .union(
    [z.iso.datetime({ offset: true }), z.iso.datetime({ offset: true, precision: -1 })],
    'is not a time with a UTC offset.',
  )
  .transform((text) => new Date(text));

/** An assigned two-letter code of ISO 3166-1. */
export const countryCode = z
  .string()
  .refine((code) => assignedCountries.has(code), 'is not a country code of ISO 3166-1.');

/** A well-formed language tag of BCP 47. */
export const languageTag = z.string().refine(isLanguageTag, 'is not a language tag.');

/** The name of a time zone of the IANA database. */
export const timeZone = z.string().refine(isTimeZone, 'is not a time zone.');

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
