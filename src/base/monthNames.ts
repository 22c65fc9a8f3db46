import { memoizePerKey } from './memoize.ts';

/**
 * The names of the months from January on, in small letters, as they stand behind a day, which some languages bend.
 * @param language a tag of BCP 47.
 */
export const monthNames = memoizePerKey((language: string): readonly string[] => {
  const style = { calendar: 'gregory', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(language, style);
  return Array.from({ length: 12 }, (_, month) => {
    const parts = format.formatToParts(Date.UTC(2025, month, 1));
    return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
  });
});
