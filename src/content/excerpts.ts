import { hasUnspacedText } from '../base/letters.ts';
import { fileKinds } from '../base/files/fileKinds.ts';
import type { Excerpt, Problem } from '../base/problems/problem.ts';
import { readText } from './reading/readText.ts';

/**
 * Shows each problem in its line.
 * @param contentDir absolute path of the folder that the problems’ files are told from.
 */
export function withExcerpts(problems: readonly Problem[], contentDir: string): Problem[] {
  // One file after the other, so that no more than one text is held.
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const shown = new Map<Problem, Problem>();
  for (const [file, inFile] of byFile) {
    const lines = linesOf(contentDir, file);
    for (const problem of inFile) shown.set(problem, inItsLine(problem, lines));
  }
  return problems.map((problem) => shown.get(problem) ?? problem);
}

function inItsLine(problem: Problem, lines: readonly string[]): Problem {
  const { line, column } = problem;
  const text = lines[line - 1];
  // What is said of a whole file, or of its end, has no place in a line.
  if (text === undefined || text.trim() === '' || (line === 1 && column === 1)) return problem;
  return { ...problem, excerpt: excerptOf(text, column - 1) };
}

function linesOf(contentDir: string, file: string): readonly string[] {
  if (!/\.(?:mdx|yaml|css|csv)$/.test(file)) return [];
  return (readText(contentDir, file, fileKinds.story).text ?? '').split('\n');
}

/** Letters of a line before the place and behind it that are shown; a paragraph is one line. */
const [before, behind] = [40, 50];

function excerptOf(line: string, index: number): Excerpt {
  const start = index > before ? startOfWord(line, index - before) : 0;
  const end = index + behind < line.length ? index + behind : line.length;
  const lead = start > 0 ? '…' : '';
  const plain = (text: string): string => text.replaceAll(/\s/g, ' ');
  return {
    text: `${lead}${plain(line.slice(start, end))}${end < line.length ? '…' : ''}`,
    indent: Array.from(lead + line.slice(start, index), widthOf).join(''),
  };
}

function startOfWord(line: string, from: number): number {
  const space = line.indexOf(' ', from);
  return space === -1 || space > from + 20 ? from : space + 1;
}

/** East Asian letters are twice as wide, as the ideographic space is. */
function widthOf(character: string): string {
  return hasUnspacedText.test(character) ? '\u3000' : ' ';
}
