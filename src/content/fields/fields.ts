import { z } from 'astro/zod';
import { isCountryCode, likelyCountryCode } from './country.ts';
import type { FieldFault } from '../../base/fieldFaults.ts';
import { faultOfInstant } from '../../base/instant.ts';
import { likelyDay } from '../../base/likelyInstant.ts';
import { faultOfNameLength } from '../../base/files/nameLength.ts';
import { faultOfProse, faultOfTitle } from './proseFault.ts';
import { slug, slugOf } from './slug.ts';

/** What of a newsroom, or of a story, lets a refusal say what was meant. */
export interface Wording {
  /** In which times without an offset are completed for the editor to copy. */
  readonly timeZone?: string | undefined;
  /** A tag of BCP 47, in which countries may be named. */
  readonly language?: string | undefined;
}

/** A line or a paragraph of text that readers will see, without spaces around it. */
export function prose(longest: number) {
  return z.string().trim().min(1).max(longest).check(refusing(faultOfProse));
}

/** What a story or a page is called. */
export const title = z.string().trim().min(1).max(140).check(refusing(faultOfTitle));

/** What a section, a topic or an author is called in addresses and in stories. */
export const slugId = judgedText(faultOfSlug);

/**
 * A point in time, written in ISO 8601 with a UTC offset, seconds left out or not; read as a Date.
 * @param timeZone in which a time without an offset is completed for the editor to copy.
 */
export function zonedInstant(timeZone?: string) {
  return judgedText((text) => faultOfInstant(text, timeZone)).transform((text) => new Date(text));
}

/** A day of the calendar, as text. */
export const day = judgedText((text) =>
  faultOfDay(text, 'is not a day of the calendar, written like 2025-06-12.'),
);

/**
 * A day of the calendar, which stays text, or a point in time, which is read as a Date.
 * @param timeZone in which a time without an offset is completed for the editor to copy.
 */
export function dayOrInstant(timeZone?: string) {
  return judgedText((text) =>
    /\d:\d/.test(text)
      ? faultOfInstant(text, timeZone)
      : faultOfDay(text, 'is neither a day of the calendar nor a time with a UTC offset.'),
  ).transform((text) => (isDay(text) ? text : new Date(text)));
}

/**
 * An assigned two-letter code of ISO 3166-1.
 * @param language a tag of BCP 47, in which a name in its place may be written.
 */
export function countryCode(language?: string) {
  return judgedText((code) => {
    if (isCountryCode(code)) return undefined;
    const likely = likelyCountryCode(code, language);
    const remedy = likely && `Did you mean ${likely}?`;
    return { message: 'is not a country code of ISO 3166-1.', remedy };
  }).meta({ form: 'a two-letter country code of ISO 3166-1, like KZ' });
}

/** A well-formed language tag of BCP 47. */
export const languageTag = z.string().refine(isLanguageTag, 'is not a language tag.');

/** The name of a time zone of the IANA database. */
export const timeZone = z.string().refine(isTimeZone, 'is not a time zone.');

/**
 * The path of an image of the newsroom from its folder, like logo.svg or images/logo.svg.
 * @param endings that its name may have, in small letters.
 */
export function imagePath(...endings: readonly string[]) {
  return judgedText((path) => {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (endings.includes(ending)) return undefined;
    const either = new Intl.ListFormat('en', { type: 'disjunction' });
    const list = either.format(endings.map((known) => `.${known}`));
    return { message: `is not the path of an image that ends in ${list}.` };
  });
}

/** A list in which nothing stands twice. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.array(item).check(({ value, issues }) => {
    for (const [index, entry] of value.entries()) {
      if (value.indexOf(entry) === index) continue;
      refuse(issues, 'stands in the list already.', 'Remove one of the two.', [index]);
    }
  });
}

function isDay(text: string): boolean {
  return z.iso.date().safeParse(text).success;
}

function faultOfDay(text: string, message: string): FieldFault | undefined {
  if (isDay(text)) return undefined;
  const likely = likelyDay(text);
  return { message, remedy: likely && `Write ${likely}.` };
}

/** A text in which nothing finds a fault. */
export function judgedText(faultOf: (text: string) => FieldFault | undefined) {
  return z.string().check(refusing(faultOf));
}

/** Makes a check of what finds a fault in a text. */
export function refusing(faultOf: (text: string) => FieldFault | undefined) {
  return ({ value, issues }: z.core.ParsePayload<string>): void => {
    const fault = faultOf(value);
    if (fault) refuse(issues, fault.message, fault.remedy);
  };
}

/** Makes a check that no entry of a list has the id of one above. */
export function refusingTwins(message: string, remedy: string) {
  return ({ value, issues }: z.core.ParsePayload<readonly { readonly id: string }[]>): void => {
    const ids = value.map(({ id }) => id);
    for (const [index, id] of ids.entries()) {
      if (ids.indexOf(id) !== index) refuse(issues, message, remedy, [index, 'id']);
    }
  };
}

/**
 * Refuses a value in a check of a schema.
 * @param path leads from the value to the part of it that is at fault.
 */
export function refuse(
  issues: z.core.ParsePayload['issues'],
  message: string,
  remedy?: string,
  path: PropertyKey[] = [],
): void {
  issues.push({ code: 'custom', input: undefined, path, message, params: { remedy } });
}

function faultOfSlug(id: string): FieldFault | undefined {
  if (!slug.test(id)) {
    return {
      message: 'may hold small letters, digits and single hyphens only.',
      remedy: `Write "${slugOf(id)}", or another id of that form.`,
    };
  }
  const message = faultOfNameLength(id);
  return message === undefined ? undefined : { message, remedy: 'Write a shorter one.' };
}

/** Tells whether a text is a language tag of BCP 47 that names a language. */
export function isLanguageTag(tag: string): boolean {
  // "und" says that nobody knows the language.
  if (/^und(?:-|$)/i.test(tag)) return false;
  // A language's own part has two or three letters; the grammar has room for more, which none uses.
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag)) return false;
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
