import { type Place, placeAt, type Problem } from '../../base/problems/problem.ts';

/**
 * Finds what would take the parser minutes or gigabytes, or end its process, before it is parsed.
 * Each bound is far above what a story holds and was measured with Satteri 0.10.5: a body of 100 KB
 * within all of them takes it less than a second and 300 MB.
 * @param source the body, on the lines that it has in its file.
 */
export function beyondLimits(source: string, file: string): Problem | undefined {
  const count: Count = { entities: 0, marks: 0, braces: 0 };
  for (const block of blocksOf(source)) {
    const fault = block.isCode ? deepBrackets(block) : proseFault(block, count);
    if (fault) return { file, line: block.line, column: 1, ...fault };
  }
  return openTags(source, file);
}

/**
 * Of each { and each tag that is not closed, the parser tries again all that follows, where there are
 * both: 22 of them in 160 characters take it minutes, and each more doubles that. Of tags alone, it
 * tries at each line, and at each { after them, all that are open.
 */
function openTags(source: string, file: string): Problem | undefined {
  const lines: string[] = [];
  for (const { line, text } of blocksOf(source)) {
    lines.push(...Array.from({ length: line - 1 - lines.length }, () => ''));
    lines.push(...text.replaceAll(/\\[{}]|`[^`\n<]*`/g, blank).split('\n'));
  }
  const text = lines.join('\n');
  const open = withoutClosed(text);
  const [braces, tags] = [/\{/g, beginOfTag].map((mark) => open.match(mark)?.length ?? 0);
  const openInText = withoutClosed(text.replaceAll(/`[^`\n]*`/g, blank));
  if ((openInText.match(beginOfTag)?.length ?? 0) > mostTags) {
    return {
      file,
      ...placeAt(openInText, openInText.search(beginOfTag)),
      what: `More than ${mostTags} tags are not closed.`,
      remedy: 'Close them, or write a plain < as \\<.',
    };
  }
  if (!braces || !tags || braces + tags <= mostOpen) return undefined;
  return {
    file,
    ...placeAt(open, open.indexOf('{')),
    what: `More than ${mostOpen} tags and { are not closed.`,
    remedy: 'Close them, or write a plain { as \\{ and a plain < as \\<.',
  };
}

function withoutClosed(text: string): string {
  let open = text;
  for (let round = 0, before = ''; round < 50 && before !== open; round += 1) {
    before = open;
    for (const closed of closedPieces) open = open.replaceAll(closed, blank);
  }
  return open;
}

const beginOfTag = /<(?!\/)/g;

/** A < that only compares, as in {a < b} and {a<b ? 1 : 2}, is nothing to the parser within braces. */
const noTag = String.raw`<(?![/>{]|[\p{L}$_][\p{L}\p{N}$_.:\-]*(?![\p{L}\p{N}$_.:\-])\s*(?:[\p{L}$_\/>\{]|$))`;
const comment = String.raw`\/\*(?:[^*\{]|\*(?!\/))*\*\/`;
const quoted = '"[^"\\n]*"|\'[^\'\\n]*\'|`[^`\\{\\}]*`';

/** What closes itself and holds nothing that is open; what stands in quotation marks opens nothing. */
const closedPieces = [
  new RegExp(String.raw`\{(?:[^\{\}<"'${'`'}\/]|${noTag}|\/(?!\*)|${comment}|${quoted})*\}`, 'gu'),
  new RegExp(String.raw`\{(?:[^\{\}<]|${noTag})*\}`, 'gu'),
  /<[\w.:-]+(?:\s(?:[^<>{}"']|"[^"]*"|'[^']*')*)?\/>/g,
  /<([\w.:-]*)(?:\s(?:[^<>{}"']|"[^"]*"|'[^']*')*)?>[^<{}]*<\/\1\s*>/g,
];

const mostOpen = 16;
const mostTags = 200;

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

interface Block extends Pick<Place, 'line'> {
  readonly text: string;
  /** Whether it begins as imports and exports do, whose signs are not decoded. */
  readonly isCode: boolean;
}

/** What was met so far, in all blocks. */
interface Count {
  /** Signs that are decoded, each times the length of what is read with it. */
  entities: number;
  /** Signs of Markdown, each times the length of its line. */
  marks: number;
  braces: number;
}

type Fault = Pick<Problem, 'what' | 'remedy'>;

/** The parts of a body between empty lines, without what stands in fences. */
function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let lines: string[] = [];
  let fence: string | undefined;
  let openBraces = 0;
  const end = (next: number): void => {
    const text = lines.join('\n');
    if (text !== '') {
      const isCode = /^(?:import|export)\b/.test(text);
      blocks.push({ line: next - lines.length, text, isCode });
    }
    lines = [];
    openBraces = 0;
  };
  for (const [index, line] of source.split('\n').entries()) {
    // Within braces ``` begins no code block.
    const mark = openBraces > 0 ? undefined : markOfFence(line);
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    } else if (mark !== undefined || line.trim() === '') {
      end(index + 1);
      fence = mark;
    } else {
      lines.push(line);
      openBraces += line.split('{').length - line.split('}').length;
    }
  }
  end(source.split('\n').length + 1);
  return blocks;
}

function markOfFence(line: string): string | undefined {
  const [, backticks, tildes] = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/.exec(line) ?? [];
  return backticks ?? tildes;
}

function proseFault(block: Block, count: Count): Fault | undefined {
  const { text } = block;
  // The parser copies a paragraph once for each sign in it that it decodes.
  for (const run of runsOf(text)) count.entities += (run.match(/&/g)?.length ?? 0) * run.length;
  if (count.entities > 50_000_000) {
    return {
      what: 'The paragraphs hold too many & to be decoded.',
      remedy: 'Divide the text by empty lines, or put data between two lines of ```.',
    };
  }
  // Of each sign in a line, the parser counts the letters from the line's start; code has no such signs.
  for (const line of text.split('\n')) {
    const found = line.replaceAll(/\{[^{}]*\}/g, '').match(marks);
    count.marks += (found?.length ?? 0) * line.length;
  }
  if (count.marks > 600_000_000) {
    return {
      what: 'The lines are too long for the many signs of Markdown and tags in them.',
      remedy: 'Divide them into paragraphs, or put data between two lines of ```.',
    };
  }
  count.braces += text.match(/(?<!\\)\{/g)?.length ?? 0;
  if (count.braces > 2000) {
    return {
      what: 'The text holds more than 2,000 {.',
      remedy: 'Write a plain { as \\{, or put data between two lines of ```.',
    };
  }
  if (/^[ \t]*(?:>[ \t]*){1000}/m.test(text)) {
    return {
      what: 'A quotation is nested more than 1,000 levels deep.',
      remedy: 'Write a plain > as \\>.',
    };
  }
  return wideTable(text) ?? deepBrackets(block);
}

const marks = /[*_`[\]!<|^]|~~|:\/\/|www\.|@/g;

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
    what: `A table has ${columns} columns and ${lines.length - head} rows, more than 50,000 cells.`,
    remedy: 'Divide the table, or link to a file that holds it.',
  };
}

function deepBrackets({ text }: Block): Fault | undefined {
  let depth = 0;
  for (const [bracket] of text.matchAll(/[([{}\])]/g)) {
    depth = '([{'.includes(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth < 500) continue;
    return {
      what: 'Brackets are opened 500 deep.',
      remedy: 'Close them, or put what is no code between two lines of ```.',
    };
  }
  return undefined;
}
