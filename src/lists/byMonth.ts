import { Temporal } from 'temporal-polyfill';
import { groupByCalendar, type Published } from './byCalendar.ts';

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
