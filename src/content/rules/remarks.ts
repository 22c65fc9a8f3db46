import type { Problem } from '../../base/problems/problem.ts';
import type { Severity } from '../fields/publication.ts';
import type { Finding, Fix, KnownNewsroom } from './rule.ts';
import { newsroomRules, ruleNames } from './rules.ts';
import type { StoryLook } from './storyLook.ts';
import { faultOfWaiver, type Waiver } from './waivers.ts';

/** What a rule says of a place in the newsroom's files. */
export interface Remark extends Problem {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  readonly fix?: Fix | undefined;
}

/**
 * Puts together what the rules found: without what stories waive, as severe as the desk has it, else as warnings.
 * @param looks what was found in each story, by its file.
 * @param own severities that publication.yaml sets, by the rules' names.
 */
export function remarksOf(
  looks: ReadonlyMap<string, StoryLook>,
  newsroom: KnownNewsroom,
  own: Readonly<Record<string, Severity>> = {},
): Remark[] {
  const found = [
    ...[...looks].flatMap(([file, { findings }]) => findings.map((one) => ({ ...one, file }))),
    ...newsroomRules.flatMap(({ name, lookAtAll }) =>
      [...lookAtAll(newsroom)].map((one) => ({ ...one, rule: name })),
    ),
  ];
  const used = new Set<Waiver>();
  const standing = found.filter(({ file, rule }) => {
    const waiver = looks.get(file)?.waivers.find((one) => one.rule === rule);
    if (waiver) used.add(waiver);
    return waiver === undefined;
  });
  const ofWaivers = [...looks].flatMap(([file, { waivers }]) =>
    waivers.flatMap((waiver) => {
      const fault = faultOfWaiver(waiver, ruleNames, used.has(waiver));
      return fault ? [{ ...fault, file, rule: 'waiver' }] : [];
    }),
  );
  return [...standing, ...ofWaivers].flatMap((one) => {
    const severity = own[one.rule] ?? 'warning';
    return severity === 'off' ? [] : [remark(one, severity)];
  });
}

function remark(
  { place, file, rule, what, found, remedy, fix }: Finding & { file: string; rule: string },
  severity: Remark['severity'],
): Remark {
  return { file, ...place, what, found, remedy, rule, severity, fix };
}
