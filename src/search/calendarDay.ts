import { dayOf } from '../base/times.ts';

/**
 * The month and the day of the month that a story is found under, beside its year, as
 * { month: '03', day: '31' }.
 * @param timeZone tells when a day begins.
 */
export function calendarDay(
  published: Date,
  timeZone: string,
): { readonly month: string; readonly day: string } {
  const [, month = '', day = ''] = dayOf(published, timeZone).split('-');
  return { month, day };
}
