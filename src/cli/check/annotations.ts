import { relative, resolve } from 'node:path';
import { byPlace, problemsSeenFrom, type Problem } from '../../base/problems/problem.ts';

/** Where GitHub looks for the files that annotations name, and where they stand. */
export interface AnnotatedPlace {
  /** Absolute path of the folder of the repository that is checked; undefined where it is `root`. */
  readonly workspace: string | undefined;
  /** Absolute path of the project's folder. */
  readonly root: string;
  /** Absolute path of the newsroom's folder. */
  readonly contentDir: string;
}

/**
 * Writes problems as GitHub Actions shows them, at their lines of a pull request: one command a line
 * (https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands).
 */
export function annotations(
  problems: readonly Problem[],
  level: 'error' | 'warning',
  { workspace, root, contentDir }: AnnotatedPlace,
): string[] {
  const folder = relative(resolve(workspace || root), contentDir);
  return problemsSeenFrom(folder, problems)
    .toSorted(byPlace)
    .map(({ file, line, column, what, found, remedy }) => {
      const told = [what, ...(found === undefined ? [] : [`Found: ${found}`]), remedy].join('\n');
      return `::${level} file=${property(file)},line=${line},col=${column}::${data(told)}`;
    });
}

/** Text in which no line ends, as commands take it. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
