import { shownDecimals, type Step, timeOf } from './readValue.ts';

/**
 * Prepares what writes the numbers and the days of a chart.
 * @param unit of the values; a percent sign stands at each, any other unit once above the chart.
 * @param language a tag of BCP 47.
 * @param step of the calendar that the rows are, if they are.
 */
export function chartWords(unit: string, language: string, step: Step | undefined) {
  const numbers = new Intl.NumberFormat(language, {
    maximumFractionDigits: shownDecimals,
    ...(unit.trim() === '%' && { style: 'unit', unit: 'percent' }),
  });
  const days =
    step === undefined || step === 'year'
      ? undefined
      : new Intl.DateTimeFormat(language, { ...parts[step], ...calendar });
  const write = (value: number): string => numbers.format(value);
  return {
    write,
    writeLabel: (value: number | undefined): string => (value === undefined ? '–' : write(value)),
    writeRow: (row: string): string => days?.format(timeOf(row)) ?? row,
  };
}

/** A year stands as it is written: some languages would put a word behind it. */
const parts = {
  month: { month: 'short', year: 'numeric' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
} as const;

/** The calendar of the addresses, which some languages' own would contradict. */
const calendar = { timeZone: 'UTC', calendar: 'gregory' } as const;
