import type { StoryDate } from '../content/fields/calendar.ts';
import type { Front } from '../content/fields/front.ts';
import { endOf } from '../lists/ahead.ts';
import { oldFrom } from '../lists/figures.ts';
import { newsPeriod } from '../seo/newsSitemap.ts';

type Dates = readonly Pick<StoryDate, 'date' | 'until'>[];

/** What of a newsroom becomes another by the clock. */
export interface Timed {
  readonly stories: readonly { readonly published: Date; readonly dates: Dates }[];
  readonly front: Front;
  readonly calendar: Dates;
}

/**
 * The moments at which a newsroom that nobody touches makes another edition: a story is due, or too old for the news
 * sitemap; a pin or the breaking line ends; a figure is older than its interval; something that was ahead is past.
 * @param timeZone of the publication.
 * @returns milliseconds since 1970, in any order.
 */
export function turningPoints({ stories, front, calendar }: Timed, timeZone: string): number[] {
  const { pins, breaking, figures } = front;
  const dates = [...calendar, ...stories.flatMap((story) => story.dates)];
  const ends = [
    ...pins.map(({ until }) => until),
    ...(breaking ? [breaking.until] : []),
    ...figures.flatMap((figure) => oldFrom(figure, timeZone) ?? []),
    ...dates.map((date) => endOf(date, timeZone)),
  ];
  return [
    ...ends.map((end) => end.getTime()),
    ...stories.map(({ published }) => published.getTime()),
    // Up to that moment it is news.
    ...stories.map(({ published }) => published.getTime() + newsPeriod + 1),
  ];
}

/** The first of some moments that is still to come, all in milliseconds; undefined where none is. */
export function nextAfter(now: Date, moments: readonly number[]): number | undefined {
  const next = moments
    .filter((moment) => moment > now.getTime())
    // Of hundreds of thousands, more than a function takes.
    .reduce((earliest, moment) => Math.min(earliest, moment), Infinity);
  return Number.isFinite(next) ? next : undefined;
}
