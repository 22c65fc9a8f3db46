import { groupByCalendar, type Published } from './byCalendar.ts';

/**
 * Groups stories by the calendar day of a time zone.
 *
 * Takes the stories and an IANA time zone, such as `Asia/Shanghai`. Returns the
 * days that have stories, newest first, each with its stories in the given order.
 */
export function groupByDay<Story extends Published>(
  stories: Iterable<Story>,
  timeZone: string,
): readonly DayOfStories<Story>[] {
  return groupByCalendar(stories, timeZone, (day) => day).map(({ period, stories: ofDay }) => ({
    day: period,
    stories: ofDay,
  }));
}

/** A day, as `YYYY-MM-DD`, and its stories. */
export interface DayOfStories<Story> {
  readonly day: string;
  readonly stories: readonly Story[];
}
