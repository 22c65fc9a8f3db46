import type { Fault, Problem } from '../../base/problems/problem.ts';
import { deepCode } from './deepCode.ts';
import { openTags } from './openTags.ts';
import { type UnfencedBlock, unfencedBlocks } from './unfencedBlocks.ts';
import { counted } from '../../base/counted.ts';

/**
 * Finds what would take the parser minutes or gigabytes, or end its process, before it is parsed.
 * Each bound is far above what a story holds and was measured with Satteri 0.10.5: a body of 100 KB
 * within all of them takes it less than a second and 300 MB.
 * @param source the body, on the lines that it has in its file.
 */
export function beyondLimits(source: string, file: string): Problem | undefined {
  // Were each character a sign, it would cost no more than all characters, a mark in bytes and threefold.
  const isShort = source.length ** 2 <= mostOfEntities;
  const count: Count = { isShort, entities: 0, marks: 0, braces: 0, footnotes: 0 };
  for (const block of unfencedBlocks(source)) {
    const fault = block.isCode ? deepCode(block) : proseFault(block, count);
    if (fault) return { file, line: block.line, column: 1, ...fault };
  }
  return openTags(source, file);
}

/** What was met so far, in all blocks. */
interface Count {
  /** Whether no signs can cost too much in so few characters. */
  readonly isShort: boolean;
  /** Signs that are decoded, each times the length of what is read with it. */
  entities: number;
  /** Signs of Markdown and code, each times the bytes before it in its line. */
  marks: number;
  braces: number;
  /** Notes, not the calls of them. */
  footnotes: number;
}

const mostOfEntities = 50_000_000;
const mostOfMarks = 10 * mostOfEntities;

function proseFault(block: UnfencedBlock, count: Count): Fault | undefined {
  const { text } = block;
  return (
    (count.isShort ? undefined : costlySigns(text, count)) ??
    manyPieces(text, count) ??
    wideTable(text) ??
    deepCode(block)
  );
}

function costlySigns(text: string, count: Count): Fault | undefined {
  // The parser copies a paragraph once for each sign in it that it decodes.
  for (const run of runsOf(text)) count.entities += (run.match(/&/g)?.length ?? 0) * run.length;
  if (count.entities > mostOfEntities) {
    return {
      what: 'The paragraphs hold too many & to be decoded.',
      remedy: 'Divide the text by empty lines, or put data between two lines of ```.',
    };
  }
  for (const line of text.split('\n')) count.marks += costOfMarks(line);
  if (count.marks > mostOfMarks) {
    return {
      what: 'The lines are too long for the many signs of Markdown and tags in them.',
      remedy: 'Divide them into paragraphs, or put data between two lines of ```.',
    };
  }
  return undefined;
}

function manyPieces(text: string, count: Count): Fault | undefined {
  count.braces += text.match(/(?<!\\)\{/g)?.length ?? 0;
  if (count.braces > 2000) {
    return {
      what: 'The text holds more than 2,000 {.',
      remedy: 'Write a plain { as \\{, or put data between two lines of ```.',
    };
  }
  count.footnotes += text.match(/^[ \t>]*\[\^[^\]\n]+\]:/gm)?.length ?? 0;
  if (count.footnotes > 1000) {
    return {
      what: 'The text has more than 1,000 footnotes.',
      remedy: 'Say more of it in the text, or divide the story.',
    };
  }
  if (/^[ \t]*(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*){1000}/m.test(text)) {
    return {
      what: 'Quotations and lists are nested more than 1,000 levels deep.',
      remedy: 'Write a plain > as \\>, a plain - as \\- and a plain 1. as 1\\.',
    };
  }
  return undefined;
}

/**
 * Of each sign in a line, the parser counts the letters from the line's start, in bytes; of an address
 * and code twice, of a tag that begins three times; of an escape, where any letter takes several bytes.
 */
function costOfMarks(line: string): number {
  let cost = 0;
  let [bytes, last] = [0, 0];
  for (const { 0: found, index } of line.matchAll(marks)) {
    bytes += Buffer.byteLength(line.slice(last, index));
    last = index;
    const isFree = found === '\\' && bytes === index;
    if (!isFree) cost += bytes * (found === '<' ? 3 : /^[*_`[\]!<|^~\\]/.test(found) ? 1 : 2);
  }
  return cost;
}

/** What stands in code is none, and what stands in an address belongs to it. */
const marks = /\{[^{}]*|<\/?|[*_`[\]!|^@\\]|~~|(?::\/\/|www\.)[^\s*_`[\]!<|^@{]*/g;

/** What is read by itself: a paragraph, an item of a list, a row of a table. */
function runsOf(text: string): string[] {
  const lines = text.split('\n');
  const head = headOf(lines);
  if (head !== -1) return [lines.slice(0, head).join('\n'), ...lines.slice(head)];
  const isList = anyItem.test(lines[0] ?? '');
  const starts = isList ? anyItem : /^[ \t]*[-+*] /;
  const runs: string[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last === undefined || starts.test(line)) runs.push([line]);
    else last.push(line);
  }
  return runs.map((run) => run.join('\n'));
}

const anyItem = /^[ \t]*(?:[-+*]|\d{1,9}[.)]) /;

/** The place of the line under a table's head, which has as many columns; -1 where there is none. */
function headOf(lines: readonly string[]): number {
  const width = (line: string | undefined): number => line?.split('|').length ?? 0;
  return lines.findIndex(
    (line, index) =>
      index > 0 &&
      /^[\s|:-]*-[\s|:-]*$/.test(line) &&
      width(line) > 1 &&
      width(line) === width(lines[index - 1]),
  );
}

/** Rows are filled up to the width of a table's head. */
function wideTable(text: string): Fault | undefined {
  const lines = text.split('\n');
  const head = headOf(lines);
  if (head === -1) return undefined;
  const columns = lines[head]?.split('|').length ?? 0;
  if (columns * (lines.length - head) <= 50_000) return undefined;
  return {
    what: `A table has ${counted(columns, 'column')} and ${counted(lines.length - head, 'row')}, more than 50,000 cells.`,
    remedy: 'Divide the table, or link to a file that holds it.',
  };
}
