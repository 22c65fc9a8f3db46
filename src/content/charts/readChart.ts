import { type Chart, type ChartForm, chartForms } from '../../charts/chart.ts';
import { inLanguage } from '../../base/inLanguage.ts';
import { suggest } from '../../base/problems/nearest.ts';
import { type ChartFault, faultsOfRows, faultsOfSize, longName } from './chartFaults.ts';
import { chartWords } from './chartWords.ts';
import { readValue, type Step, stepIn, timeOf } from './readValue.ts';
import type { ChartAttributes, Table } from './table.ts';

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
  if (faults.length === 0 && values.every((column) => column.every((one) => one === undefined))) {
    faults.push(noValue(table, shown));
  }
  if (labels !== undefined && shown.length > 1) faults.push(labelsOfMany(labels));
  if (faults.length > 0) return { chart: undefined, faults };
  const { write, writeLabel, writeRow } = chartWords(attributes['unit'] ?? '', language, step);
  return {
    faults,
    chart: {
      form,
      rows: table.rows.map(([row = '']) => writeRow(row)),
      ...(step && { times: table.rows.map(([row = '']) => timeOf(row)) }),
      ...(inLanguage(language).dir === 'rtl' && { isFromRight: true }),
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
    faults.push({
      at: { attribute },
      what:
        column === 0
          ? `The column "${name}" is the first one, which says what each row is.`
          : `The file has no column "${name}".`,
      found: name,
      remedy: suggest(name, columns.slice(1)),
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
  const areOthers = (step: Step | undefined): boolean => others.every((other) => other === step);
  if (isInTime(form)) return first ?? (areOthers(others[0]) ? others[0] : undefined);
  return areOthers(first) ? first : undefined;
}

function isInTime(form: ChartForm | undefined): boolean {
  return form === 'line' || form === 'multiples';
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

function noValue({ columns }: Pick<Table, 'columns'>, [first = 0]: readonly number[]): ChartFault {
  return {
    at: { row: -1, column: first },
    what: 'No row has a value, so that there is nothing to draw.',
    found: columns[first] ?? '',
    remedy: 'Write the values below the names of their columns, or take the chart out.',
  };
}

function labelsOfMany(labels: string): ChartFault {
  return {
    at: { attribute: 'labels' },
    what: 'Labels stand beside the values of one column, and this chart has several.',
    found: labels,
    remedy: 'Name one column in columns="…", or leave labels away.',
  };
}
