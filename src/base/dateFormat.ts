/** Where and for whom times are written: a BCP 47 language and an IANA time zone. */
export interface Clockface {
  readonly language: string;
  readonly timeZone: string;
  /** The hours of the clock; 24 where it is not said. */
  readonly timeFormat?: 12 | 24 | undefined;
}

/** The ways in which times are written. */
export type DateStyle = keyof typeof styles;

/**
 * What writes times in one of these ways. What reckons with zones, as `times.ts` does beside it, is much
 * for a page's script to load.
 */
export function dateFormat(
  { language, timeZone, timeFormat = 24 }: Clockface,
  style: DateStyle,
): Intl.DateTimeFormat {
  // The calendar of the addresses, which some languages' own months and years would contradict.
  return new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    timeZone,
    ...styles[style],
    ...(hasHour(style) && clocks[timeFormat]),
  });
}

/** Tells whether a way of writing times tells the hour. */
export function hasHour(style: DateStyle): boolean {
  return 'hour' in styles[style];
}

/** A day that came without a time, as 2025-06-14, for what writes times in UTC. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

const styles = {
  hourAndMinute: { hour: '2-digit', minute: '2-digit' },
  longDay: { dateStyle: 'long' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  shortDayAndTime: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  },
  weekdayAndDay: { dateStyle: 'full' },
  dayAndTime: {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  month: { month: 'long', year: 'numeric' },
  monthAlone: { month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const clocks = {
  12: { hour: 'numeric', hourCycle: 'h12' },
  24: { hourCycle: 'h23' },
} as const satisfies Record<12 | 24, Intl.DateTimeFormatOptions>;
