/** A span of calendar days, each like 2026-03-31, both ends in it; an end that is not there is open. */
export interface Days {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** The span that leaves no story out. */
export const everyDay: Days = { from: undefined, to: undefined };

/** How far an open end reaches: beyond any newsroom's archive. */
const [earliest, latest] = ['1600-01-01', '2199-12-31'];

/**
 * Reads a span as an address or a form has it. What is no day of the calendar leaves its end open;
 * a span whose end comes before its start is read the other way round.
 */
export function readDays(from: string | null, to: string | null): Days {
  const [first, last] = [readDay(from), readDay(to)];
  return first !== undefined && last !== undefined && first > last
    ? { from: last, to: first }
    : { from: first, to: last };
}

/** Tells whether a span leaves any day out. */
export function leavesOut({ from, to }: Days): boolean {
  return from !== undefined || to !== undefined;
}

function readDay(text: string | null): string | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  // What is being typed into a date field is a year like 0020 first.
  if (text < earliest || text > latest) return undefined;
  const moment = new Date(`${text}T00:00:00Z`);
  // 30 February would be taken for a day of March.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
    ? text
    : undefined;
}
