const known = new Map<string, readonly string[]>();

/** The names of the months from January on, in small letters, as they stand in a date, which some languages bend. */
export function monthNames(language: string): readonly string[] {
  const names = known.get(language) ?? firstsOfMonths.map((day) => monthOf(day, language));
  known.set(language, names);
  return names;
}

const firstsOfMonths = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 1)));

function monthOf(date: Date, language: string): string {
  const style = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  const parts = new Intl.DateTimeFormat(language, style).formatToParts(date);
  return (parts.find(({ type }) => type === 'month')?.value ?? '').toLowerCase();
}
