import { calendarEventSchema, type CalendarEvent } from '../fields/calendar.ts';
import { type ListFile, readListIfThere } from './readList.ts';

/** The file's name in the content folder. */
export const calendarFile = 'calendar.yaml';

/**
 * Reads calendar.yaml, which a newsroom may do without.
 * @param timeZone in which times without an offset are completed for the editor to copy.
 */
export function readCalendar(contentDir: string, timeZone?: string): ListFile<CalendarEvent> {
  return readListIfThere(contentDir, calendarFile, calendarEventSchema(timeZone));
}
