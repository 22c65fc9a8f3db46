import { likelyDay } from '../../base/likelyInstant.ts';
import type { Fault } from '../../base/problems/problem.ts';

/** Reads a cell as a value: undefined where it is empty; what is wrong where it is no number. */
export function readValue(cell: string): number | undefined | Fault {
  if (cell === '') return undefined;
  if (!/^-?\d+(?:\.\d+)?$/.test(cell)) {
    return { what: 'The value is no number.', remedy: remedyFor(cell) };
  }
  const value = Number(cell);
  const size = Math.abs(value);
  if (size >= tooLarge) {
    return {
      what: 'The value has more than 15 digits before its point, which a chart cannot show exactly.',
      remedy: 'Write the values in a larger unit, and name that in "unit".',
    };
  }
  if (size < least && /[1-9]/.test(cell)) {
    return {
      what: `The value would stand as 0, since a chart shows ${shownDecimals} decimals.`,
      remedy: 'Write the values in a smaller unit, and name that in "unit".',
    };
  }
  return value;
}

/** From here on two whole numbers of 16 digits may be one to JavaScript. */
const tooLarge = 1e15;

/** How many decimals a chart writes at the most. */
export const shownDecimals = 6;

/** The smallest value that is not rounded to 0. */
const least = 0.5 / 10 ** shownDecimals;

function remedyFor(cell: string): string {
  if (/^(?:[-–—.?]+|n\.?\/?a\.?|nil|null|none|unknown|not known)$/i.test(cell)) {
    return 'Leave the cell empty where there is no value.';
  }
  const digits = cell
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replace(/^(?<=-?)\./, '0.')
    .replaceAll(/(?<=\d)[\s'’_](?=\d{3}(?!\d))/g, '');
  const grouped = /^(-?\d{1,3}(?:,\d{3})+)((?:\.\d+)?)$/.exec(digits);
  if (grouped) return `Write ${(grouped[1] ?? '').replaceAll(',', '')}${grouped[2] ?? ''}.`;
  const dotted = /^-?\d{1,3}(?:\.\d{3})*(?:,\d+)$/.test(digits)
    ? digits.replaceAll('.', '').replace(',', '.')
    : digits;
  if (/^-?\d+(?:\.\d+)?$/.test(dotted)) return `Write ${dotted}.`;
  const [number] = /-?\d[\d,.]*/.exec(cell) ?? [];
  return number === undefined
    ? 'Write a number like 8165 or -0.4, or leave the cell empty.'
    : 'Write the number alone; its unit belongs into "unit", and words into a column named by "labels".';
}

/** What the first cell of a row may be besides a name: a year, a month or a day. */
export type Step = 'year' | 'month' | 'day';

/** Tells which step of the calendar a cell names; undefined where it names none. */
export function stepIn(cell: string): Step | undefined {
  if (/^[12]\d{3}$/.test(cell)) return 'year';
  if (/^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(cell)) return 'month';
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(cell) && isDay(cell) ? 'day' : undefined;
}

/** Milliseconds since 1970 at which a year, a month or a day begins. */
export function timeOf(cell: string): number {
  const [year = 0, month = 1, day = 1] = cell.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

/** Says what is wrong with the first cell of a row that is not of the step that others are. */
export function faultOfStep(cell: string, step: Step): Fault {
  const likely = step === 'day' ? likelyDay(cell) : undefined;
  return {
    what: `The row is not a ${step}, as other rows are.`,
    remedy: likely === undefined ? `Write it like ${examples[step]}.` : `Write ${likely}.`,
  };
}

const examples = { year: '2025', month: '2025-06', day: '2025-06-12' };

function isDay(cell: string): boolean {
  const time = Date.parse(`${cell}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(cell);
}
