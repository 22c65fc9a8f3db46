import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../base/addresses.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';
import { zonedIso } from '../../base/times.ts';
import type { CalendarEvent } from '../fields/calendar.ts';
import type { CheckedContent, Circumstances } from '../newsroom.ts';
import { calendarFile } from '../reading/readCalendar.ts';
import type { ListFile } from '../reading/readList.ts';

/**
 * Tells of events of calendar.yaml that have another date than in the last edition, and do not say so. It is
 * no mistake where the former date was one.
 */
export function untoldMoves(
  { value = [], document }: ListFile<CalendarEvent>,
  { publication: { timeZone = 'UTC' } }: Pick<CheckedContent, 'publication'>,
  { lastSite }: Pick<Circumstances, 'lastSite'>,
): Problem[] {
  if (lastSite === undefined || value.length === 0) return [];
  const known = datesIn(readCalendarOf(lastSite));
  const write = (date: string | Date): string =>
    typeof date === 'string' ? date : zonedIso(date, timeZone);
  return value.flatMap(({ id, date, movedFrom }, index): Problem[] => {
    const before = known.get(id);
    if (before === undefined) return [];
    if ([date, ...movedFrom].some((one) => one.valueOf() === before.valueOf())) return [];
    const line = `movedFrom: [${[...movedFrom, before].map(write).join(', ')}]`;
    return [
      {
        file: calendarFile,
        ...(document?.placeOf([index, 'date']) ?? startOfFile),
        what: 'The last edition had another date, and nothing says that it moved: readers’ calendars may keep that one.',
        found: `date: ${write(date)}, before ${write(before)}`,
        remedy: `Write "${line}", unless the former date was a mistake.`,
      },
    ];
  });
}

/** The days and the moments at which a calendar (RFC 5545) has events of calendar.yaml begin, by their ids. */
function datesIn(calendar: string): ReadonlyMap<string, string | Date> {
  const events = calendar.replaceAll(/\r?\n[ \t]/g, '').split('BEGIN:VEVENT');
  return new Map(
    events.flatMap((event): [id: string, begins: string | Date][] => {
      // What stories date has their ids before its own, with slashes.
      const [, id] = /^UID:([^@/\r\n]+)@/m.exec(event) ?? [];
      const [, day, time] = /^DTSTART[^:\r\n]*:(\d{8})(?:T(\d{6})Z)?\r?$/m.exec(event) ?? [];
      if (id === undefined || day === undefined) return [];
      const written = day.replace(/(....)(..)/, '$1-$2-');
      if (time === undefined) return [[id, written]];
      return [[id, new Date(`${written}T${time.replace(/(..)(..)/, '$1:$2:')}Z`)]];
    }),
  );
}

function readCalendarOf(site: string): string {
  try {
    return readFileSync(join(site, paths.calendarOf(paths.front)), 'utf8');
  } catch {
    return '';
  }
}
