import { byPlace, type Problem } from '../../base/problems/problem.ts';
import { newsroomRules, storyRules } from '../../content/rules/rules.ts';

/** What a check found, its files told from the folder in which the command was typed. */
export interface Found {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Writes what was found as JSON: `errors` and `warnings`, each a list of problems in the order of their places. */
export function jsonDocument({ errors, warnings }: Found): string {
  const plain = (problems: readonly Problem[]) =>
    problems.toSorted(byPlace).map(({ file, line, column, rule, what, found, remedy }) => ({
      file,
      line,
      column,
      rule,
      what,
      found,
      remedy,
    }));
  return JSON.stringify({ errors: plain(errors), warnings: plain(warnings) }, undefined, 2);
}

/**
 * Writes what was found in the Static Analysis Results Interchange Format, which editors and code hosts read
 * (SARIF 2.1.0, OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/).
 */
export function sarifDocument({ errors, warnings }: Found): string {
  const result = (level: 'error' | 'warning') => (problem: Problem) => ({
    ruleId: problem.rule ?? 'newsroom',
    level,
    message: { text: `${problem.what} ${problem.remedy}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(problem.file) },
          region: { startLine: problem.line, startColumn: problem.column },
        },
      },
    ],
  });
  const rules = [...storyRules, ...newsroomRules].map(({ name, explanation }) => ({
    id: name,
    shortDescription: { text: explanation },
  }));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'break-of-gauge', rules } },
        columnKind: 'utf16CodeUnits',
        results: [
          ...errors.toSorted(byPlace).map(result('error')),
          ...warnings.toSorted(byPlace).map(result('warning')),
        ],
      },
    ],
  };
  return JSON.stringify(log, undefined, 2);
}
