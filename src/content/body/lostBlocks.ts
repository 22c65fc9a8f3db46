import type { Element, RootContent } from 'hast';
import type { HastNode } from 'satteri';
import { counted } from '../../base/counted.ts';
import { lineAt, placeAt, type Problem } from '../../base/problems/problem.ts';
import { placeOf } from './places.ts';
import type { Reading } from './reading.ts';

type Source = Pick<Reading, 'file' | 'source'>;

/**
 * Finds blocks of Markdown that are not what their signs say: code that is not closed, so that all below it
 * is code, tables and lists that are lines of a paragraph, and rows that lose cells.
 */
export function lostBlocks(tree: readonly RootContent[], { file, source }: Source): Problem[] {
  return tree.flatMap(blocksIn).flatMap((block) => {
    if (block.tagName === 'table') return lostCells(block, { file, source });
    const start = block.position?.start.offset ?? 0;
    const written = source.slice(start, block.position?.end.offset ?? start);
    return (faults[block.tagName] ?? []).flatMap(({ indexIn, ...fault }) => {
      const index = indexIn(written);
      return index === -1 ? [] : [{ file, ...placeAt(source, start + index), ...fault }];
    });
  });
}

interface Fault extends Pick<Problem, 'what' | 'remedy'> {
  /** Where in the text of the block it is; -1 where it is not. */
  readonly indexIn: (written: string) => number;
}

function blocksIn(node: HastNode): Element[] {
  if (node.type === 'element' && Object.hasOwn(faults, node.tagName)) return [node];
  return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

const openCode: Fault = {
  indexIn(written) {
    const [, mark] = /^(`{3,}|~{3,})/.exec(written) ?? [];
    if (mark === undefined) return -1;
    const [, ...lines] = written.trimEnd().split('\n');
    const last = lines.at(-1)?.replace(/^[\s>]+/, '') ?? '';
    return last.startsWith(mark) && last === mark.charAt(0).repeat(last.length) ? -1 : 0;
  },
  what: 'The block of code that begins here is not closed.',
  remedy: 'Write the signs that it begins with, ``` or ~~~, alone on a line where it ends.',
};

/** A line of dashes that part a head from its rows. */
const dashes =
  /^[ \t>]*(?:\|[ \t]*:?[-–—]+:?[ \t]*\||:?[-–—]+:?[ \t]*\|)(?:[ \t]*:?[-–—]+:?[ \t]*\|)*(?:[ \t]*:?[-–—]+:?)?[ \t]*$/m;
/** Two lines between bars. */
const rows = /^[ \t>]*\|(?:[^|\n]+\|){2,}[ \t]*\n[ \t>]*\|(?:[^|\n]+\|){2,}[ \t]*$/m;

const lostTable: Fault = {
  indexIn: (written) => (dashes.test(written) || rows.test(written) ? 0 : -1),
  what: 'A table is none, so that its bars show in the text.',
  remedy:
    'Below its head stands a line of dashes with as many cells, as | - | - |, with no empty line between; write a plain bar as \\|.',
};

/** Two lines of which the first does not end in a break: • with or without a space, -, * or 1. without one. */
const listLines =
  /^([ \t>]*)(?:([•‣◦▪●○])[^\n]*(?<! {2}|\\)\n[ \t>]*\2|([-*])\p{L}[^\n*]*(?<! {2}|\\)\n[ \t>]*\3\p{L}[^\n*]*$|\d{1,2}([.)])\p{L}[^\n]*(?<! {2}|\\)\n[ \t>]*\d{1,2}\4\p{L})/mu;

const lostList: Fault = {
  indexIn(written) {
    const found = listLines.exec(written);
    return found === null ? -1 : found.index + (found[1]?.length ?? 0);
  },
  what: 'Lines that begin as those of a list are none, and run together.',
  remedy:
    'Begin each with "- " or "1. " and an empty line above the first; where they are no list, leave an empty line between them.',
};

const faults: Readonly<Record<string, readonly Fault[]>> = {
  pre: [openCode],
  p: [lostTable, lostList],
  table: [],
};

/**
 * Finds rows that have more cells than their table has columns: Markdown leaves out what is beyond (GitHub
 * Flavored Markdown, 4.10), so that no reader would see it.
 */
function lostCells(table: Element, { file, source }: Source): Problem[] {
  const [head, ...rows] = elementsIn(table).flatMap(elementsIn);
  const columns = head === undefined ? 0 : elementsIn(head).length;
  return rows.flatMap((row): Problem[] => {
    const line = lineAt(source, row.position?.start.offset ?? 0);
    const cells = cellsIn(line.slice((row.position?.start.column ?? 1) - 1));
    if (cells <= columns) return [];
    return [
      {
        file,
        ...placeOf(row),
        what: `The row has ${counted(cells, 'cell')} and its table ${counted(columns, 'column')}: readers would not see the rest.`,
        found: line.trim(),
        remedy: 'Give the head of the table as many cells, or write \\| for a bar that is text.',
      },
    ];
  });
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}

/** Bars part cells wherever no backslash stands before them, in code too. */
function cellsIn(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
