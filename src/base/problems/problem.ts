import { posix } from 'node:path';
import { terminalLine } from './terminalText.ts';
import { counted } from '../counted.ts';

/** One mistake in the newsroom's files, told so that an editor can mend it without help. */
export interface Problem {
  /** Path of the file, relative to the content folder, with forward slashes. */
  readonly file: string;
  /** 1-based line; 1 where the file as a whole is meant. */
  readonly line: number;
  /** 1-based column. */
  readonly column: number;
  /** What is wrong, a whole sentence. */
  readonly what: string;
  /** What stands there, where there is something to show. */
  readonly found?: string | undefined;
  /** What to do about it, a whole sentence. */
  readonly remedy: string;
  /** The rule of the desk that found it, by its name; none has what no newsroom may break. */
  readonly rule?: string | undefined;
  /** The place in its line, where the line is shown. */
  readonly excerpt?: Excerpt | undefined;
}

/** A line of a file, or a part of it, and where in it the place is. */
export interface Excerpt {
  readonly text: string;
  /** What puts a caret below the place, in letters as wide as those above. */
  readonly indent: string;
}

/** A place in a file: 1-based line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const startOfFile: Place = { line: 1, column: 1 };

/**
 * Writes problems as an editor reads them: by file, then by place, with a count at the end.
 * @param noun what they are called where they are counted.
 * @returns text without a closing newline; empty when there is no problem.
 */
export function describeProblems(problems: readonly Problem[], noun = 'problem'): string {
  if (problems.length === 0) return '';
  const blocks = problems.toSorted(byPlace).map(describeProblem);
  const files = new Set(problems.map((problem) => problem.file)).size;
  return [...blocks, `${counted(problems.length, noun)} in ${counted(files, 'file')}.`].join(
    '\n\n',
  );
}

/**
 * The same problems, their files told as seen from elsewhere.
 * @param folder the content folder as seen from there, such as "content"; "" for the folder itself.
 */
export function problemsSeenFrom(folder: string, problems: readonly Problem[]): Problem[] {
  const seen = folder.replaceAll('\\', '/');
  return problems.map((problem) => ({ ...problem, file: posix.join(seen, problem.file) }));
}

/** Thrown where content must be good to go on; its message is the whole list. */
export class ContentProblems extends Error {
  override readonly name = 'ContentProblems';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describeProblems(problems));
    this.problems = problems;
    // The mistake is in the editor's files, and the message says where; ours have nothing to show.
    this.stack = '';
  }
}

/** Writes one problem as it stands in the list of all: its place on the first line, then what to know of it. */
export function describeProblem({
  file,
  line,
  column,
  what,
  found,
  remedy,
  rule,
  excerpt,
}: Problem): string {
  const name = rule === undefined ? '' : `  ${rule}`;
  const rows = [`${file}:${line}:${column}${name}`, `  ${shorten(what, longestSentence)}`];
  if (excerpt) rows.push(`  | ${excerpt.text}`, `  | ${excerpt.indent}^`);
  if (found !== undefined && excerpt?.text.includes(found) !== true)
    rows.push(`  found  ${shorten(found, longestFound)}`);
  rows.push(`  do     ${shorten(remedy, longestSentence)}`);
  return rows.map(terminalLine).join('\n');
}

/**
 * Orders problems by their files' paths, then by their places, for a sort. Those at one place keep the order in
 * which they were found: a form's, from its top.
 */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

const longestFound = 160;
/** A sentence may quote what was found. */
const longestSentence = 600;

/** Words of letters and signs that are all to be seen, one space between two. */
const words =
  /^[!-~\xA1-\xAC\xAE-\u0377\u2010-\u2027]+(?: [!-~\xA1-\xAC\xAE-\u0377\u2010-\u2027]+)*$/;

/** One line of text that a terminal can show: what was found may hold anything. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest && words.test(text)) return text;
  // Far more than is shown, and never a picture of five megabytes that was pasted in.
  const start = text.slice(0, 20 * longest);
  const characters = [...start.replaceAll(/[\s\p{Cc}\p{Cs}\p{Cn}]+/gu, ' ').trim()];
  if (start.length === text.length && characters.length <= longest) return characters.join('');
  return `${characters.slice(0, longest - 1).join('')}…`;
}

/** What is wrong with something, and what to do. */
export type Fault = Pick<Problem, 'what' | 'remedy'>;

/** Tells of a fault at a field of a file; where there is none, nothing. */
export type Tell = (
  path: readonly PropertyKey[],
  found: string | undefined,
  fault: Fault | undefined | false,
) => Problem[];

/**
 * Prepares what tells of faults in a file.
 * @param placeOf gives the place of a field; without it, all are told at the start.
 */
export function tellIn(
  file: string,
  placeOf: (path: readonly PropertyKey[]) => Place = () => startOfFile,
): Tell {
  return (path, found, fault) =>
    fault ? [{ file, ...placeOf(path), ...(found !== undefined && { found }), ...fault }] : [];
}

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

/** The offset in a text of a place in it; its end where the text has no such line. */
export function offsetIn(text: string, { line, column }: Place): number {
  return (lineStarts(text)[line - 1] ?? text.length) + column - 1;
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
