import { type Problem, tellIn } from '../../base/problems/problem.ts';
import { type Policy, policySchema } from '../fields/policy.ts';
import { readYamlIfThere, type YamlFile } from './readYamlFile.ts';

/** A policy that was read. */
export interface PolicyFile extends Pick<YamlFile<Policy>, 'value' | 'problems'> {
  /** What an editor should know and need not mend. */
  readonly notes: readonly Problem[];
}

/** Reads policy.yaml, which a newsroom may do without. */
export function readPolicy(contentDir: string, now: Date): PolicyFile {
  const file = 'policy.yaml';
  const { value, problems, document } = readYamlIfThere(contentDir, file, policySchema);
  const expires = value?.security?.expires;
  const notes = tellIn(file, document?.placeOf)(
    ['security', 'expires'],
    expires,
    expires !== undefined &&
      `${expires}T23:59:59Z` < now.toISOString() && {
        what: 'security.txt holds no longer, and nobody may rely on it.',
        remedy: 'See whether its contact is still right, and write a day of the coming year.',
      },
  );
  return { value, problems, notes };
}
