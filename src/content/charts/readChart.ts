import {
  type Chart,
  type ChartForm,
  chartForms,
  chartLimits,
  longestName,
} from '../../charts/chart.ts';
import type { Fault } from '../../base/problems/problem.ts';
import { nearest } from '../../base/problems/nearest.ts';
import { chartWords } from './chartWords.ts';
import { faultOfStep, readValue, type Step, stepIn, timeOf } from './readValue.ts';
import type { ChartAttributes, Table } from './table.ts';

/** What keeps a chart from being drawn: in an attribute, or in a cell of its table. */
export interface ChartFault extends Fault {
  readonly found?: string;
  readonly at: { readonly attribute: string } | { readonly row: number; readonly column: number };
}

/**
 * Makes a chart of a table, and collects everything that keeps it from being drawn.
 * @param attributes of the chart; what is missing among them is told where the tag is read.
 * @param language of the text that it stands in, a tag of BCP 47.
 * @returns a chart only where there is no fault.
 */
export function readChart(
  attributes: ChartAttributes,
  table: Pick<Table, 'columns' | 'rows'>,
  language: string,
): { readonly chart: Chart | undefined; readonly faults: readonly ChartFault[] } {
  const { form: written = '', labels } = attributes;
  const form = chartForms.find((known) => known === written);
  const faults: ChartFault[] = form === undefined && written !== '' ? [unknownForm(written)] : [];
  const { shown, labelled } = columnsOf(attributes, table, faults);
  const step = stepOf(form, table);
  faults.push(...faultsOfRows(table, isInTime(form) ? step : undefined));
  const values = shown.map((column) => valuesOf(table, column, faults));
  if (labelled !== undefined) faults.push(...faultsOfNames(table, labelled));
  faults.push(...shown.flatMap((column) => longName(table.columns[column] ?? '', -1, column)));
  if (form === undefined) return { chart: undefined, faults };
  faults.push(...faultsOfSize(form, table, shown, attributes));
  if (labels !== undefined && shown.length > 1) faults.push(labelsOfMany(labels));
  if (faults.length > 0) return { chart: undefined, faults };
  const { write, writeLabel, writeRow } = chartWords(attributes['unit'] ?? '', language, step);
  return {
    faults,
    chart: {
      form,
      rows: table.rows.map(([row = '']) => writeRow(row)),
      ...(step && { times: table.rows.map(([row = '']) => timeOf(row)) }),
      write,
      series: shown.map((column, index) => ({
        name: table.columns[column] ?? '',
        points: (values[index] ?? []).map((value, row) => ({
          value,
          label: (labelled !== undefined && table.rows[row]?.[labelled]) || writeLabel(value),
        })),
      })),
    },
  };
}

function unknownForm(form: string): ChartFault {
  return {
    at: { attribute: 'form' },
    what: `A chart has no form "${form}".`,
    found: form,
    remedy: `Use: ${chartForms.join(', ')}.`,
  };
}

/** Finds the columns of values and that of labels, by the names that the chart gives, or else all. */
function columnsOf(
  { columns: named, labels }: ChartAttributes,
  { columns }: Pick<Table, 'columns'>,
  faults: ChartFault[],
): { readonly shown: readonly number[]; readonly labelled: number | undefined } {
  const find = (name: string, attribute: string): number[] => {
    const column = columns.indexOf(name);
    if (column > 0) return [column];
    const guess = nearest(name, columns.slice(1));
    faults.push({
      at: { attribute },
      what:
        column === 0
          ? `The column "${name}" is the first one, which says what each row is.`
          : `The file has no column "${name}".`,
      found: name,
      remedy:
        guess === undefined ? `Use: ${columns.slice(1).join(', ')}.` : `Did you mean "${guess}"?`,
    });
    return [];
  };
  const labelled = labels === undefined ? undefined : find(labels, 'labels')[0];
  const shown =
    named === undefined
      ? columns.map((_, column) => column).filter((column) => column > 0 && column !== labelled)
      : [...new Set(named.split(',').flatMap((name) => find(name.trim(), 'columns')))];
  return { shown, labelled };
}

/** A line leads through time, so that there one row that is no day is a slip; elsewhere it may be a name among years. */
function stepOf(form: ChartForm | undefined, { rows }: Pick<Table, 'rows'>): Step | undefined {
  const [first, ...others] = rows.map(([name = '']) => stepIn(name));
  return isInTime(form) || others.every((step) => step === first) ? first : undefined;
}

function isInTime(form: ChartForm | undefined): boolean {
  return form === 'line' || form === 'multiples';
}

/** Tells which rows cannot be told apart, have no names, or are not of the step that they should be. */
function faultsOfRows({ rows }: Pick<Table, 'rows'>, step: Step | undefined): ChartFault[] {
  const seen = new Set<string>();
  let before = '';
  return rows.flatMap(([name = ''], row) => {
    const fault = faultOfRow(name, { step, seen, before });
    seen.add(name);
    if (fault === undefined) {
      before = name;
      return longName(name, row, 0);
    }
    return [{ at: { row, column: 0 }, ...(name !== '' && { found: name }), ...fault }];
  });
}

function faultOfRow(
  name: string,
  { step, seen, before }: { step: Step | undefined; seen: ReadonlySet<string>; before: string },
): Fault | undefined {
  if (name === '') {
    return { what: 'The row has no name.', remedy: 'Write into the first cell what the row is.' };
  }
  if (seen.has(name)) {
    return { what: `A row "${name}" stands above already.`, remedy: 'Keep one of the two.' };
  }
  if (step === undefined) return undefined;
  if (stepIn(name) !== step) return faultOfStep(name, step);
  if (name > before) return undefined;
  return {
    what: `The ${step} is earlier than the one above.`,
    remedy: 'Put the rows into the order of time, the oldest first.',
  };
}

function valuesOf(
  { rows }: Pick<Table, 'rows'>,
  column: number,
  faults: ChartFault[],
): (number | undefined)[] {
  return rows.map((cells, row) => {
    const cell = cells[column] ?? '';
    const value = readValue(cell);
    if (typeof value !== 'object') return value;
    faults.push({ at: { row, column }, found: cell, ...value });
    return undefined;
  });
}

function faultsOfNames({ rows }: Pick<Table, 'rows'>, column: number): ChartFault[] {
  return rows.flatMap((cells, row) => longName(cells[column] ?? '', row, column));
}

function longName(name: string, row: number, column: number): ChartFault[] {
  if ([...name].length <= longestName) return [];
  const what = `The name has more than ${longestName} characters, for which a chart has no room.`;
  return [{ at: { row, column }, what, found: name, remedy: 'Write it shorter.' }];
}

function faultsOfSize(
  form: ChartForm,
  { rows, columns }: Pick<Table, 'rows' | 'columns'>,
  shown: readonly number[],
  attributes: ChartAttributes,
): ChartFault[] {
  const limits = chartLimits[form];
  const attribute = 'columns' in attributes ? 'columns' : 'form';
  const told: ChartFault[] = [];
  if (!isWithin(shown.length, limits.columns) && !('columns' in attributes && shown.length === 0)) {
    told.push({
      at: { attribute },
      what: `A chart of the form "${form}" shows ${spanOf(limits.columns, 'column')} of values, not ${shown.length}.`,
      found: shown.map((column) => columns[column]).join(', '),
      remedy: 'Name those that it is to show in columns="…", or choose another form.',
    });
  }
  if (!isWithin(rows.length, limits.rows)) {
    const isShort = rows.length < limits.rows[0];
    told.push({
      at: isShort ? { row: -1, column: 0 } : { row: limits.rows[1], column: 0 },
      what: `A chart of the form "${form}" shows ${spanOf(limits.rows, 'row')}, not ${rows.length}.`,
      found: isShort ? columns.join(',') : (rows[limits.rows[1]]?.[0] ?? ''),
      remedy: isShort
        ? 'Add the rows below the first line.'
        : 'Keep the rows that the story is about, and link to the whole as a file beside the story.',
    });
  }
  return told;
}

function isWithin(count: number, [least, most]: readonly [number, number]): boolean {
  return count >= least && count <= most;
}

function spanOf([least, most]: readonly [number, number], noun: string): string {
  const count = least === most ? `${most}` : `${least} to ${most}`;
  return `${count} ${noun}${most === 1 ? '' : 's'}`;
}

function labelsOfMany(labels: string): ChartFault {
  return {
    at: { attribute: 'labels' },
    what: 'Labels stand beside the values of one column, and this chart has several.',
    found: labels,
    remedy: 'Name one column in columns="…", or leave labels away.',
  };
}
