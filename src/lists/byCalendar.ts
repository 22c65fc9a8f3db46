import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../base/times.ts';
import { groupBySubject } from './bySubject.ts';

/**
 * Groups stories by a period of the calendar, such as a day or a month, as the
 * calendar stood in a time zone.
 *
 * Takes the stories, an IANA time zone, and a function that names the period of a
 * day like 2025-06-12; names must sort as text in the order of time, as ISO 8601 names do.
 * Returns the periods newest first, each with its stories in the given order.
 * Throws a RangeError for an unknown time zone, if there is a story.
 */
export function groupByCalendar<Story extends Published>(
  stories: Iterable<Story>,
  timeZone: string,
  periodOf: (day: string) => string,
): readonly CalendarGroup<Story>[] {
  const groups = groupBySubject(stories, (story) => [periodOf(dayOf(story.published, timeZone))]);
  return [...groups]
    .map(([period, group]) => ({ period, stories: group }))
    .sort((a, b) => (a.period < b.period ? 1 : -1));
}

/** All that a calendar asks of a story: when it was published. */
export interface Published {
  readonly published: Date;
}

/** A named period of the calendar and the stories published in it. */
export interface CalendarGroup<Story> {
  readonly period: string;
  readonly stories: readonly Story[];
}

/**
 * Groups stories by the calendar month of a time zone.
 *
 * Takes the stories and an IANA time zone, such as `Asia/Shanghai`. Returns the
 * months that have stories, newest first, each with its stories in the given
 * order.
 */
export function groupByMonth<Story extends Published>(
  stories: Iterable<Story>,
  timeZone: string,
): readonly MonthOfStories<Story>[] {
  return groupByCalendar(stories, timeZone, (day) => day.replace(/-\d\d$/, '')).map(
    ({ period, stories: ofMonth }) => {
      const { year, month } = Temporal.PlainYearMonth.from(period);
      return { year, month, stories: ofMonth };
    },
  );
}

/** A month, 1 being January, and its stories. */
export interface MonthOfStories<Story> {
  readonly year: number;
  readonly month: number;
  readonly stories: readonly Story[];
}
