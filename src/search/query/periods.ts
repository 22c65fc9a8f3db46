import { type Days, earliest, latest } from '../days.ts';

/**
 * Stories of any of these years and, where they are told, of any of these months and days, as the
 * index has them: "2026", "03", "31".
 */
export interface Period {
  readonly years: readonly string[];
  readonly months?: readonly string[];
  readonly days?: readonly string[];
}

/**
 * Cuts a span of days into few periods, which together hold all of its days and no other: the index
 * knows of each story its year, its month and its day of the month, and so has some fifty values to
 * load however long the archive is, where whole dates would be thousands.
 */
export function periodsOf({ from = earliest, to = latest }: Days): Period[] {
  const [first, last] = [parts(from), parts(to)];
  if (first.year === last.year) return ofYear(first, last);
  const between = numbers(Number(first.year) + 1, Number(last.year) - 1, 4);
  return [
    ...ofYear(first, { ...first, month: '12', day: '31' }),
    ...(between.length === 0 ? [] : [{ years: between }]),
    ...ofYear({ ...last, month: '01', day: '01' }, last),
  ];
}

interface Day {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/** Both days are of one year. */
function ofYear(first: Day, last: Day): Period[] {
  const years = [first.year];
  if (first.month === last.month) return [ofMonth(first, last)];
  const isWhole = (period: Period) => period.days === undefined;
  const start = ofMonth(first, { ...first, day: lastDayOf(first.year, first.month) });
  const end = ofMonth({ ...last, day: '01' }, last);
  const whole = [
    ...(isWhole(start) ? [first.month] : []),
    ...numbers(Number(first.month) + 1, Number(last.month) - 1, 2),
    ...(isWhole(end) ? [last.month] : []),
  ];
  if (whole.length === 12) return [{ years }];
  return [
    ...(whole.length === 0 ? [] : [{ years, months: whole }]),
    ...[start, end].filter((period) => !isWhole(period)),
  ];
}

/** Both days are of one month. */
function ofMonth({ year, month, day }: Day, last: Day): Period {
  const period = { years: [year], months: [month] };
  if (day === '01' && last.day === lastDayOf(year, month)) return period;
  return { ...period, days: numbers(Number(day), Number(last.day), 2) };
}

function lastDayOf(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
}

function parts(day: string): Day {
  return { year: day.slice(0, 4), month: day.slice(5, 7), day: day.slice(8) };
}

function numbers(from: number, to: number, digits: number): string[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, step) =>
    String(from + step).padStart(digits, '0'),
  );
}
