import { Temporal } from 'temporal-polyfill';
import { startOfDay } from '../base/times.ts';
import type { StoryData } from '../content/editionData.ts';
import type { CalendarEvent, StoryDate } from '../content/fields/calendar.ts';

/** Something dated, with what it is about and who says it. */
export interface DatedEvent extends StoryDate {
  readonly topics: readonly string[];
  readonly countries: readonly string[];
  /** What tells of it. */
  readonly story: DatingStory | undefined;
  /** Whether the story dates it, and is its source. */
  readonly isOfStory: boolean;
  /** Who says it, where no story does. */
  readonly source?: Pick<CalendarEvent, 'source' | 'url' | 'asOf'>;
}

/** A story that dates events, or is named by one. */
export interface DatingStory {
  readonly id: string;
  readonly data: Pick<
    StoryData,
    | 'headline'
    | 'published'
    | 'updated'
    | 'formerly'
    | 'language'
    | 'topics'
    | 'countries'
    | 'dates'
  >;
}

/**
 * Everything dated, of calendar.yaml and of stories, in the order of time.
 * @param stories those that are public, one of each in several languages.
 */
export function datedEvents(
  calendar: readonly CalendarEvent[],
  stories: readonly DatingStory[],
  timeZone: string,
): DatedEvent[] {
  const named = new Set(calendar.map(({ story }) => story));
  const byId = new Map(stories.filter(({ id }) => named.has(id)).map((story) => [story.id, story]));
  const events = [
    ...calendar.map(({ story, source, url, asOf, ...event }) => ({
      ...event,
      story: byId.get(story ?? ''),
      isOfStory: false,
      source: { source, url, asOf },
    })),
    ...stories.flatMap((story) => {
      const { dates, topics, countries } = story.data;
      return dates.map((date) => ({ ...date, topics, countries, story, isOfStory: true }));
    }),
  ];
  const starts = ({ date }: StoryDate): number =>
    (typeof date === 'string' ? startOfDay(date, timeZone) : date).getTime();
  return events.toSorted((a, b) => starts(a) - starts(b) || (a.id < b.id ? -1 : 1));
}

/** Those that are still to come, or go on, in the order given. */
export function ahead(events: readonly DatedEvent[], now: Date, timeZone: string): DatedEvent[] {
  return events.filter((event) => endOf(event, timeZone) > now);
}

/** The moment from which an event is past: the end of its last day in a zone, or its time. */
export function endOf({ date, until }: Pick<StoryDate, 'date' | 'until'>, timeZone: string): Date {
  const last = until ?? date;
  return typeof last === 'string' ? startOfDay(dayAfter(last), timeZone) : last;
}

/** The day after one like 2025-06-12. */
export function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}
