import { Temporal } from 'temporal-polyfill';
import { type FrontFigure, isNoChange } from '../content/fields/front.ts';

/**
 * The moment from which a figure is older than its interval: a day, a week or a month after the day
 * that it is of has ended.
 * @param timeZone of the publication.
 * @returns undefined for a figure without an interval.
 */
export function oldFrom(
  { asOf, every }: Pick<FrontFigure, 'asOf' | 'every'>,
  timeZone: string,
): Date | undefined {
  if (every === undefined) return undefined;
  const end = Temporal.PlainDate.from(asOf).add(intervals[every]).add({ days: 1 });
  return new Date(end.toZonedDateTime(timeZone).epochMilliseconds);
}

const intervals = { day: { days: 1 }, week: { weeks: 1 }, month: { months: 1 } } as const;

/** A change as a page shows it. */
export interface Change {
  readonly way: 'up' | 'down' | 'unchanged';
  /** With a sign, the minus a true one. */
  readonly signed: string;
  /** Without. */
  readonly amount: string;
}

/** Reads a change that stands with its sign, like "-0.4". */
export function changeOf(change: string): Change {
  const amount = change.replace(/^[+\-−–±]\s?/u, '');
  if (isNoChange(change)) return { way: 'unchanged', signed: amount, amount };
  return change.startsWith('+')
    ? { way: 'up', signed: `+${amount}`, amount }
    : { way: 'down', signed: `−${amount}`, amount };
}

/**
 * What a drawing of a series shows to who cannot see it.
 * @param language a tag of BCP 47, in which the numbers are written.
 */
export function seriesFacts(series: readonly number[], language: string) {
  const write = new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format;
  return {
    count: series.length,
    first: write(series[0] ?? 0),
    last: write(series.at(-1) ?? 0),
    lowest: write(Math.min(...series)),
    highest: write(Math.max(...series)),
  };
}
