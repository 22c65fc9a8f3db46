import type { Element, RootContent } from 'hast';
import type { HastNode } from 'satteri';
import { lineAt, type Problem } from '../../base/problems/problem.ts';
import { placeOf } from './places.ts';
import type { Reading } from './reading.ts';
import { counted } from '../../base/counted.ts';

/**
 * Finds rows that have more cells than their table has columns: Markdown leaves out what is beyond (GitHub
 * Flavored Markdown, 4.10), so that no reader would see it.
 */
export function lostCells(
  tree: readonly RootContent[],
  { file, source }: Pick<Reading, 'file' | 'source'>,
): Problem[] {
  return tree.flatMap((node) =>
    tablesIn(node).flatMap((table) => {
      const [head, ...rows] = rowsIn(table);
      const columns = head?.children.filter(({ type }) => type === 'element').length ?? 0;
      return rows.flatMap((row): Problem[] => {
        const line = lineAt(source, row.position?.start.offset ?? 0);
        const cells = cellsIn(line.slice((row.position?.start.column ?? 1) - 1));
        if (columns === 0 || cells <= columns) return [];
        return [
          {
            file,
            ...placeOf(row),
            what: `The row has ${counted(cells, 'cell')} and its table ${counted(columns, 'column')}: readers would not see the rest.`,
            found: line.trim(),
            remedy:
              'Give the head of the table as many cells, or write \\| for a bar that is text.',
          },
        ];
      });
    }),
  );
}

function tablesIn(node: HastNode): Element[] {
  if (node.type === 'element' && node.tagName === 'table') return [node];
  return 'children' in node ? node.children.flatMap(tablesIn) : [];
}

/** HTML that an editor wrote is no table of Markdown: its rows are no lines of bars. */
function rowsIn(table: Element): Element[] {
  return table.children.flatMap((part) =>
    part.type === 'element'
      ? part.children.filter(
          (row): row is Element => row.type === 'element' && row.tagName === 'tr',
        )
      : [],
  );
}

/** Bars part cells wherever no backslash stands before them, in code too. */
function cellsIn(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
