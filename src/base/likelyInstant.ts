import { Temporal } from 'temporal-polyfill';
import { withoutCurlyQuotes } from './problems/valueStart.ts';
import { zonedIso } from './times.ts';

/** What a time was most likely meant to be. */
export interface LikelyInstant {
  /** In ISO 8601 with an offset. */
  readonly written: string;
  /** Whether it had an offset of its own, or a zone's had to be taken. */
  readonly hasOffset: boolean;
  /** Whether it had a time of day, or is the start of its day. */
  readonly hasTime: boolean;
}

/**
 * Completes a time that is written in a usual way, but not as a story's must be.
 * @param timeZone whose clock it is read on where it has no offset, a name of the IANA database.
 * @returns undefined where a day or a time cannot be told for sure, as in 12/06/2025.
 */
export function likelyInstant(text: string, timeZone: string): LikelyInstant | undefined {
  const day = dayIn(text);
  const rest = clock.exec(day?.rest ?? '-')?.groups;
  if (day === undefined || rest === undefined) return undefined;
  const hasTime = rest['hour'] !== undefined;
  const offset = rest['offset'] === undefined ? undefined : offsetOf(rest['offset']);
  try {
    const hour = hourOf(Number(rest['hour'] ?? 0), rest['half']?.toLowerCase());
    const time = { minute: Number(rest['minute'] ?? 0), second: Number(rest['second'] ?? 0) };
    if (hour === 24 && time.minute + time.second > 0) return undefined;
    // 24:00 is the next day's midnight, which calendars know and clocks do not.
    const moment = Temporal.PlainDate.from(day.date)
      .add({ days: hour === 24 ? 1 : 0 })
      .toPlainDateTime(
        Temporal.PlainTime.from({ hour: hour === 24 ? 0 : hour, ...time }, { overflow: 'reject' }),
      )
      .toZonedDateTime(offset ?? timeZone);
    const written = zonedIso(new Date(moment.epochMilliseconds), offset ?? timeZone);
    return { written, hasOffset: offset !== undefined, hasTime };
  } catch {
    return undefined;
  }
}

/** The day that a text begins with, as 2025-06-12; undefined where it is none of the calendar. */
export function likelyDay(text: string): string | undefined {
  return dayIn(text)?.date;
}

function dayIn(text: string): { date: string; rest: string } | undefined {
  const trimmed = (withoutCurlyQuotes(text) ?? text).trim();
  for (const form of forms) {
    const match = form.exec(trimmed);
    const { year = '', month = '', day = '' } = match?.groups ?? {};
    if (match === null) continue;
    const number = /\d/.test(month)
      ? Number(month)
      : 1 + months.indexOf(month.toLowerCase().slice(0, 3));
    const date = `${year}-${twoDigits(number)}-${twoDigits(Number(day))}`;
    try {
      Temporal.PlainDate.from(date);
      return { date, rest: trimmed.slice(match[0].length) };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** Days that can be read in one way only: dots part a day from its month, strokes may do the reverse. */
const forms = [
  /^(?<year>\d{4})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)(?!\d)/,
  /^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})(?!\d)/,
  /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})(?!\d)/i,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})(?!\d)/i,
];
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const clock =
  /^(?:(?:,? at |,? ?T|,? )(?<hour>\d{1,2})(?:[:.h](?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?)? ?(?<half>[ap]\.?m\.?)?)?(?: ?(?<offset>Z|UTC|GMT|[+-]\d{1,2}(?::?\d\d)?))?$/i;

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.startsWith('p') ? 12 : 0);
}

function offsetOf(written: string): string {
  const [, sign = '+', hours = '0', minutes = '0'] =
    /^([+-])(\d{1,2})(?::?(\d\d))?$/.exec(written) ?? [];
  return `${sign}${twoDigits(Number(hours))}:${twoDigits(Number(minutes))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
