import type { Place } from '../../base/problems/problem.ts';

/** The place of an offset in a text, or of the text's end where the offset lies behind it. */
export function placeAt(text: string, offset: number): Place {
  const end = Math.min(Math.max(0, offset), text.length);
  const starts = lineStarts(text);
  let [line, next] = [0, starts.length];
  while (next - line > 1) {
    const middle = Math.floor((line + next) / 2);
    if ((starts[middle] ?? 0) <= end) line = middle;
    else next = middle;
  }
  return { line: line + 1, column: end - (starts[line] ?? 0) + 1 };
}

/** Of the text that was asked for last, since one with thousands of faults is asked for each. */
let known: { readonly text: string; readonly starts: readonly number[] } = {
  text: '',
  starts: [0],
};

function lineStarts(text: string): readonly number[] {
  if (known.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
      starts.push(at + 1);
    known = { text, starts };
  }
  return known.starts;
}

/** The line of a text that holds an offset, without its line break. */
export function lineAt(text: string, offset: number): string {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
}
