import { type Problem, tellIn } from '../../base/problems/problem.ts';
import { type Policy, policySchema } from '../fields/policy.ts';
import type { YamlDocument } from '../problems/yamlDocument.ts';
import { readYamlIfThere } from './readYamlFile.ts';

/** The file's name in the content folder. */
const policyFile = 'policy.yaml';

/** A policy that was read. */
export interface PolicyFile {
  /** Undefined where there is none, or where it has a mistake. */
  readonly value: Policy | undefined;
  readonly problems: readonly Problem[];
  /** What an editor should know and need not mend. */
  readonly notes: readonly Problem[];
}

/**
 * Reads policy.yaml, which a newsroom may do without. What says two things of the same is a problem: a crawler in
 * two groups, a path that is both allowed and forbidden, a search that is allowed and shut out.
 */
export function readPolicy(contentDir: string, now: Date): PolicyFile {
  const { value, problems, document } = readYamlIfThere(contentDir, policyFile, policySchema);
  if (value === undefined || document === undefined) return { value, problems, notes: [] };
  const found = [...problems, ...contradictions(value, document)];
  return {
    value: found.length === 0 ? value : undefined,
    problems: found,
    notes: expired(value, document, now),
  };
}

function contradictions(policy: Policy, { placeOf }: YamlDocument): Problem[] {
  const tell = tellIn(policyFile, placeOf);
  const named = new Set<string>();
  return policy.crawlers.flatMap(({ agents, allowed, forbidden }, group): Problem[] => {
    const isEveryone = agents.includes('*');
    return [
      ...agents.flatMap((agent, index) => {
        const name = agent.toLowerCase();
        if (!named.has(name)) {
          named.add(name);
          return [];
        }
        return tell(['crawlers', group, 'agents', index], agent, {
          what: 'The crawler is named already.',
          remedy: 'Remove it from one of the two, so that one group holds for it.',
        });
      }),
      ...forbidden.flatMap((path, index) =>
        allowed.includes(path)
          ? tell(['crawlers', group, 'forbidden', index], path, {
              what: 'The path is allowed and forbidden.',
              remedy: 'Remove it from one of the two lists.',
            })
          : [],
      ),
      ...(isEveryone && forbidden.includes('/') && policy.machines?.search === 'allowed'
        ? [
            tell(['crawlers', group, 'forbidden', forbidden.indexOf('/')], '/', {
              what: 'Search is allowed, and every crawler is shut out.',
              remedy: 'Write "search: forbidden", or name the crawlers that are meant.',
            }),
          ]
        : []),
      ...(allowed.length === 0 && forbidden.length === 0
        ? [
            tell(['crawlers', group], agents.join(', '), {
              what: 'The group says nothing of its crawlers.',
              remedy: 'Give it "allowed:" or "forbidden:", or remove it.',
            }),
          ]
        : []),
    ];
  });
}

function expired({ security }: Policy, { placeOf }: YamlDocument, now: Date): Problem[] {
  if (security === undefined || `${security.expires}T23:59:59Z` >= now.toISOString()) return [];
  return [
    {
      file: policyFile,
      ...placeOf(['security', 'expires']),
      what: 'security.txt holds no longer, and nobody may rely on it.',
      found: security.expires,
      remedy: 'See whether its contact is still right, and write a day of the coming year.',
    },
  ];
}
