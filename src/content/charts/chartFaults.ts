import { type ChartForm, chartLimits, longestName } from '../../charts/chart.ts';
import type { Fault } from '../../base/problems/problem.ts';
import { faultOfStep, type Step, stepIn } from './readValue.ts';
import type { ChartAttributes, Table } from './table.ts';

/** What keeps a chart from being drawn: in an attribute, or in a cell of its table. */
export interface ChartFault extends Fault {
  readonly found?: string;
  readonly at: { readonly attribute: string } | { readonly row: number; readonly column: number };
}

/** Says that a name has no room, where that is so. */
export function longName(name: string, row: number, column: number): ChartFault[] {
  if ([...name].length <= longestName) return [];
  const what = `The name has more than ${longestName} characters, for which a chart has no room.`;
  return [{ at: { row, column }, what, found: name, remedy: 'Write it shorter.' }];
}

/**
 * Says whether a table has more than a form can show, or less.
 * @param shown which columns of it are values.
 */
export function faultsOfSize(
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

/** Tells which rows cannot be told apart, have no names, or are not of the step that they should be. */
export function faultsOfRows({ rows }: Pick<Table, 'rows'>, step: Step | undefined): ChartFault[] {
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
