import type { Problem } from '../../base/problems/problem.ts';
import { counted } from '../../base/counted.ts';
import { deepCode } from './deepCode.ts';
import { openTags } from './openTags.ts';
import { unfencedBlocks } from './unfencedBlocks.ts';

/**
 * Finds what takes the parser minutes or gigabytes in a few thousand characters, or ends its process, before it is
 * parsed; `parseApart` finds what does so in a long text only. Each bound is far above what a story holds and was
 * measured with Satteri 0.10.5: a body of 20 KB within all of them takes it less than two seconds and 500 MB.
 * @param source the body, on the lines that it has in its file.
 */
export function beyondLimits(source: string, file: string): Problem | undefined {
  for (const block of unfencedBlocks(source)) {
    const fault = (block.isCode ? undefined : wideTable(block.text)) ?? deepCode(block);
    if (fault) return { file, line: block.line, column: 1, ...fault };
  }
  return openTags(source, file);
}

/** Rows are filled up to the width of a table's head. */
function wideTable(text: string): Pick<Problem, 'what' | 'remedy'> | undefined {
  const lines = text.split('\n');
  const widths = lines.map((line) => line.split('|').length);
  // The line under a table's head has as many columns.
  const head = lines.findIndex(
    (line, index) =>
      /^[\s|:-]*-[\s|:-]*$/.test(line) && index > 0 && widths[index] === widths[index - 1],
  );
  const [columns = 0, rows] = [widths[head], lines.length - head];
  if (columns * rows <= 50_000) return undefined;
  return {
    what: `A table has ${counted(columns, 'column')} and ${counted(rows, 'row')}, more than 50,000 cells.`,
    remedy: 'Divide the table, or link to a file that holds it.',
  };
}
