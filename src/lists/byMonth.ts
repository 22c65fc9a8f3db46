import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../base/times.ts';

/** A month, 1 being January, and its stories. */
export interface MonthOfStories<Entry> {
  readonly year: number;
  readonly month: number;
  readonly stories: readonly Entry[];
}

/**
 * Groups stories by the calendar month of a time zone.
 * @param timeZone a name of the IANA database.
 * @returns the months that have stories, newest first, each with its stories in the given order.
 * @throws RangeError for an unknown time zone, if there is a story.
 */
export function groupByMonth<Entry extends { readonly data: { readonly published: Date } }>(
  stories: readonly Entry[],
  timeZone: string,
): MonthOfStories<Entry>[] {
  const months = Map.groupBy(stories, ({ data }) =>
    dayOf(data.published, timeZone).replace(/-\d\d$/, ''),
  );
  return [...months]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([name, ofMonth]) => {
      const { year, month } = Temporal.PlainYearMonth.from(name);
      return { year, month, stories: ofMonth };
    });
}
