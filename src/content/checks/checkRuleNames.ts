import { suggest } from '../../base/problems/nearest.ts';
import { type Place, type Problem, startOfFile } from '../../base/problems/problem.ts';
import type { Severity } from '../fields/publication.ts';
import { ruleNames } from '../rules/rules.ts';

/** Checks that publication.yaml sets the severity of rules that there are. */
export function checkRuleNames(
  rules: Readonly<Record<string, Severity>> = {},
  placeOf: (name: string) => Place | undefined,
): Problem[] {
  return Object.keys(rules)
    .filter((name) => !ruleNames.includes(name))
    .map((name) => ({
      file: 'publication.yaml',
      ...(placeOf(name) ?? startOfFile),
      what: 'No rule of the desk has this name.',
      found: name,
      remedy: suggest(name, ruleNames),
    }));
}
