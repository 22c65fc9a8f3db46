import type { Fault } from '../../base/problems/problem.ts';
import { type ChartFault, longName } from './chartFault.ts';
import { faultOfStep, type Step, stepIn } from './readValue.ts';
import type { Table } from './table.ts';

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
