import { monthNames } from '../../../base/monthNames.ts';
import { longDay } from '../../../base/times.ts';
import type { StoryRule } from '../rule.ts';
import { textsOf } from '../storyText.ts';
import { memoizePerKey } from '../../../base/memoize.ts';

export const wrongWeekday: StoryRule = {
  name: 'wrong-weekday',
  explanation:
    'A weekday that stands before a date must be that day’s. Where the year is left out, it is the one nearest to the day of publication, or the next one where less than ten months lie between.',
  *look(story) {
    const { language, frontmatter } = story;
    const dates = datesOf(language);
    for (const { text, at } of textsOf(story)) {
      for (const { index, 0: found, groups = {} } of text.matchAll(dates.pattern)) {
        const said = dates.weekdays.indexOf((groups.weekday ?? '').toLowerCase());
        const month = dates.months.indexOf((groups.month ?? groups.monthFirst ?? '').toLowerCase());
        const day = Number(groups.day ?? groups.dayLast);
        const days = daysOf(groups.year ?? groups.yearLast, month, day, frontmatter.published);
        const [date] = days;
        if (date === undefined || days.some((one) => one.getUTCDay() === said)) continue;
        const right = weekdayName(date, language);
        yield {
          place: at(index),
          what: `${longDay(date, { language, timeZone: 'UTC' })} is a ${right}.`,
          found,
          remedy: `Write ${right}, or the date that was meant.`,
        };
      }
    }
  },
};

interface DateForm {
  readonly pattern: RegExp;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

/** Dates as "Monday 26 May 2025", "Montag, 26. Mai", "lunes 26 de mayo de 2025" and "Monday, May 26, 2025". */
const datesOf = memoizePerKey((language: string): DateForm => {
  const weekdays = days.map((day) => weekdayName(day, language).toLowerCase());
  const months = monthNames(language);
  const [weekday, month] = [weekdays, months].map((names) => names.map(RegExp.escape).join('|'));
  const year = String.raw`(?:,?\s+(?:de\s+)?(?<year>\d{4}))?`;
  const pattern = new RegExp(
    String.raw`(?<!\p{L})(?<weekday>${weekday}),?\s+(?:(?:the\s+|den\s+|le\s+)?(?<day>\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?(?<month>${month})(?!\p{L})${year}|(?<monthFirst>${month})\s+(?<dayLast>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?<yearLast>\d{4}))?)`,
    'giu',
  );
  return { pattern, weekdays, months };
});

/** A week that began on a Sunday. */
const days = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));

function weekdayName(date: Date, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** The days that a date may mean, the nearest first; none where the calendar has no such day. */
function daysOf(year: string | undefined, month: number, day: number, published: Date): Date[] {
  const inYear = (number: number): Date => new Date(Date.UTC(number, month, day));
  const near = [-1, 0, 1]
    .map((step) => inYear(published.getUTCFullYear() + step))
    .toSorted((a, b) => distance(a, published) - distance(b, published))
    .filter((date, index) => index === 0 || distance(date, published) < tenMonths);
  const dates = year === undefined ? near : [inYear(Number(year))];
  return dates.filter((date) => date.getUTCMonth() === month);
}

/** In milliseconds. A rule that starts next spring is told in advance. */
const tenMonths = 300 * 24 * 60 * 60 * 1000;

function distance(a: Date, b: Date): number {
  return Math.abs(a.getTime() - b.getTime());
}
