import { longestName } from '../../charts/chart.ts';
import type { Fault } from '../../base/problems/problem.ts';

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
