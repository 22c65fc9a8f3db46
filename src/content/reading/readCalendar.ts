import { calendarEventSchema, type CalendarEvent } from '../fields/calendar.ts';
import type { Wording } from '../fields/fields.ts';
import { type ListFile, readListIfThere } from './readList.ts';

/** The file's name in the content folder. */
export const calendarFile = 'calendar.yaml';

/**
 * Reads calendar.yaml, which a newsroom may do without.
 * @param wording changes the words of a refusal only.
 */
export function readCalendar(contentDir: string, wording: Wording): ListFile<CalendarEvent> {
  return readListIfThere(contentDir, calendarFile, calendarEventSchema(wording));
}
