import type { Place } from '../problems/problem.ts';

/** Where a text first holds another, for tests that name a place by what stands there. */
export function placeIn(text: string, wanted: string): Place {
  const index = text.indexOf(wanted);
  if (index === -1) throw new Error(`"${wanted}" is not in the text.`);
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
