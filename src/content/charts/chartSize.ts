import { type ChartForm, chartLimits } from '../../charts/chart.ts';
import type { ChartFault } from './chartFault.ts';
import type { ChartAttributes, Table } from './table.ts';

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
