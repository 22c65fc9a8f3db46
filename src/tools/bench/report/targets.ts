import { type BuildId, builds } from '../builds.ts';
import type { Cost } from '../measure/measure.ts';
import { type Result, resultOf } from '../results.ts';
import type { SystemId } from '../systems/systems.ts';
import { count, megabytes, ratio, times, unknown } from './figures.ts';
import { markdownTable } from './markdownTable.ts';

/** Something that this project wants of its builds. */
interface Target {
  readonly what: string;
  /** As measured; undefined where something it needs was not. */
  readonly value: number | undefined;
  /** The same ratio of processor time, which other work on the machine hardly moves; undefined for what is no time. */
  readonly cpu?: number | undefined;
  /** Met where the value is not above this. */
  readonly most: number;
  readonly written: (value: number | undefined) => string;
}

/** A table of what the project wants of its largest build beside what was measured. It judges nothing else. */
export function targetTable(results: readonly Result[]): string {
  const rows = targets(results).map(({ what, value, cpu, most, written }) => [
    what,
    written(value),
    times(cpu),
    `≤ ${written(most)}`,
    value === undefined ? unknown : value <= most ? 'met' : 'missed',
  ]);
  return markdownTable(
    ['target, at the largest size', 'measured', 'by CPU time', 'wanted', ''],
    rows,
  );
}

/** What is wanted, with what was measured. Ratios are of wall time within this one run. */
export function targets(results: readonly Result[]): Target[] {
  const largest = Math.max(...results.map(({ stories }) => stories));
  const cost = (build: BuildId, system: SystemId, stories = largest): Cost | undefined =>
    resultOf(results, { stories, build, system })?.cost;
  const against = (build: BuildId, other: SystemId, most: number, name: string): Target => ({
    what: `${builds[build].title} / ${name}`,
    ...ratios(cost(build, 'ours'), cost(build, other)),
    most,
    written: times,
  });
  const ours = results.filter(({ system }) => system === 'ours');
  const memory = ours.map((result) => result.cost.memory).filter((bytes) => bytes !== undefined);
  return [
    against('cold', 'eleventy', 1, 'Eleventy + Pagefind'),
    against('cold', 'astro', 0.35, 'Astro’s usual way + Pagefind'),
    ...smallChanges.flatMap((build) => [
      against(build, 'eleventy', 0.25, 'Eleventy + Pagefind'),
      against(build, 'hugo', 0.35, 'Hugo + Pagefind'),
    ]),
    {
      what: 'peak memory of the largest process',
      value: memory.length === 0 ? undefined : Math.max(...memory),
      most: 1.5e9,
      written: megabytes,
    },
    {
      what: `cold build, ${count(largest)} stories / ${count(largest / 4)}`,
      ...ratios(cost('cold', 'ours'), cost('cold', 'ours', largest / 4)),
      most: 4.4,
      written: times,
    },
    {
      what: 'story pages drawn when one story is added',
      value: resultOf(results, { stories: largest, build: 'added', system: 'ours' })?.pages
        ?.stories,
      most: 59,
      written: count,
    },
  ];
}

function ratios(one: Cost | undefined, other: Cost | undefined): Pick<Target, 'value' | 'cpu'> {
  return { value: ratio(one?.wall, other?.wall), cpu: ratio(one?.cpu, other?.cpu) };
}

const smallChanges = ['added', 'edited', 'deleted'] as const;
