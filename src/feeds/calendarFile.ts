import ical, { ICalEventStatus } from 'ical-generator';
import { absoluteUrl, paths } from '../base/addresses.ts';
import { type FeedIdSources, feedIdOf, firstIdOf } from '../base/feedId.ts';
import { dayAfter, type DatedEvent } from '../lists/ahead.ts';

/** Whose calendar it is, and where the site stands. */
export interface CalendarPlace extends FeedIdSources {
  /** What readers see it called. */
  readonly title: string;
  /** The publication's name. */
  readonly publication: string;
  readonly site: string;
  readonly base: string;
}

/**
 * Writes events for readers' calendars (iCalendar, RFC 5545). Nothing in it hangs on when it is written: an
 * event is stamped by the day on which it was said, its number rises with the dates that it was moved from, and
 * with its being called off. Days are those of the calendar everywhere, times are in UTC, which calendars show
 * by the clocks of their owners.
 * @param events one at least: a calendar of nothing is none.
 */
export function calendarFile(events: readonly DatedEvent[], place: CalendarPlace): string {
  const calendar = ical({
    name: place.title,
    prodId: { company: place.publication, product: 'Calendar', language: 'EN' },
  });
  for (const event of events) {
    const { story, date, until, description, withdrawn } = event;
    const { start, end } = spanOf({ date, until });
    const link = story
      ? absoluteUrl(place.site, place.base, paths.story(story.id))
      : event.source?.url;
    const said = event.source ? `${event.source.source}, ${event.source.asOf}` : place.publication;
    calendar.createEvent({
      id: uidOf(event, place),
      sequence: event.movedFrom.length + (withdrawn ? 1 : 0),
      stamp: saidOn(event),
      lastModified: saidOn(event),
      start,
      ...(end && { end }),
      allDay: typeof date === 'string',
      summary: event.name,
      description: [withdrawn?.reason, description, said].filter(Boolean).join('\n'),
      ...(event.place !== undefined && { location: event.place }),
      ...(link !== undefined && { url: link }),
      ...(withdrawn && { status: ICalEventStatus.CANCELLED }),
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The name by which calendars know an event for ever: a story may move, and keeps its first place in it. */
function uidOf({ id, story, isOfStory }: DatedEvent, publication: FeedIdSources): string {
  const of = isOfStory && story ? `${firstIdOf({ id: story.id, ...story.data })}/` : '';
  return `${of}${id}@${feedIdOf(publication)}`;
}

function saidOn({ source, story, withdrawn }: DatedEvent): Date {
  const days = [source?.asOf, withdrawn?.date].filter((day) => day !== undefined);
  const last = days.toSorted().at(-1);
  if (last !== undefined) return new Date(`${last}T00:00:00Z`);
  return story?.data.updated ?? story?.data.published ?? new Date(0);
}

/** Of days, the end is the day after the last. */
function spanOf({ date, until }: Pick<DatedEvent, 'date' | 'until'>): { start: Date; end?: Date } {
  const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
  if (date instanceof Date) return { start: date, ...(until instanceof Date && { end: until }) };
  const last = typeof until === 'string' ? until : date;
  return { start: midnight(date), end: midnight(dayAfter(last)) };
}
