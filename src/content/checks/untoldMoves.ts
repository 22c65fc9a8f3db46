import { join } from 'node:path';
import { paths } from '../../base/addresses.ts';
import { readIfThere } from '../../base/files/readIfThere.ts';
import { type Place, type Problem, startOfFile } from '../../base/problems/problem.ts';
import { firstIdOf } from '../../base/feedId.ts';
import { zonedIso } from '../../base/times.ts';
import { type CalendarEvent, calendarFile } from '../fields/calendar.ts';
import type { CheckedContent, Circumstances } from '../newsroom.ts';
import type { ListFile } from '../reading/readList.ts';
import type { StoryReading } from '../stories/readStory.ts';

/**
 * Tells of events of calendar.yaml and of the dates of stories that stand elsewhere than in the last edition, and do
 * not say so. It is no mistake where the former date was one.
 */
export function untoldMoves(
  calendar: ListFile<CalendarEvent>,
  { publication: { timeZone = 'UTC' }, stories }: Pick<CheckedContent, 'publication' | 'stories'>,
  { lastSite }: Pick<Circumstances, 'lastSite'>,
): Problem[] {
  if (lastSite === undefined) return [];
  const events = [...eventsOf(calendar), ...stories.flatMap(datesOf)];
  if (events.length === 0) return [];
  const known = datesIn(readIfThere(join(lastSite, paths.calendarOf(paths.front))));
  const write = (date: string | Date): string =>
    typeof date === 'string' ? date : zonedIso(date, timeZone);
  return events.flatMap(({ name, date, movedFrom, placed }): Problem[] => {
    const before = known.get(name);
    if (before === undefined) return [];
    if ([date, ...movedFrom].some((one) => one.valueOf() === before.valueOf())) return [];
    const line = `movedFrom: [${[...movedFrom, before].map(write).join(', ')}]`;
    return [
      {
        ...placed(),
        what: 'The last edition had another date, and nothing says that it moved: readers’ calendars may keep that one.',
        found: `date: ${write(date)}, before ${write(before)}`,
        remedy: `Write "${line}", unless the former date was a mistake.`,
      },
    ];
  });
}

interface Dated extends Pick<CalendarEvent, 'date' | 'movedFrom'> {
  /** By which calendars know it among those of the publication. */
  readonly name: string;
  /** Where its date is written. */
  readonly placed: () => Place & { readonly file: string };
}

function eventsOf({ value = [], document }: ListFile<CalendarEvent>): Dated[] {
  return value.map(({ id, date, movedFrom }, index) => ({
    name: id,
    date,
    movedFrom,
    placed: () => ({
      file: calendarFile,
      ...(document?.placeOf([index, 'date']) ?? startOfFile),
    }),
  }));
}

function datesOf({ id, file, frontmatter, placeOf }: StoryReading): Dated[] {
  const { dates = [], formerly = [] } = frontmatter;
  return dates.map((dated, index) => ({
    name: `${firstIdOf({ id, formerly })}/${dated.id}`,
    date: dated.date,
    movedFrom: dated.movedFrom,
    placed: () => ({ file, ...placeOf(['dates', index, 'date']) }),
  }));
}

/** The days and the moments at which events of a calendar (RFC 5545) begin, by their names before the publication's. */
function datesIn(calendar: string): ReadonlyMap<string, string | Date> {
  const events = calendar.replaceAll(/\r?\n[ \t]/g, '').split('BEGIN:VEVENT');
  return new Map(
    events.flatMap((event): [id: string, begins: string | Date][] => {
      const [, id] = /^UID:([^@\r\n]+)@/m.exec(event) ?? [];
      const [, day, time] = /^DTSTART[^:\r\n]*:(\d{8})(?:T(\d{6})Z)?\r?$/m.exec(event) ?? [];
      if (id === undefined || day === undefined) return [];
      const written = day.replace(/(....)(..)/, '$1-$2-');
      if (time === undefined) return [[id, written]];
      return [[id, new Date(`${written}T${time.replace(/(..)(..)/, '$1:$2:')}Z`)]];
    }),
  );
}
