import { type BuildId, builds } from '../builds.ts';
import { type Result, resultOf } from '../results.ts';
import type { SystemId } from '../systems/systems.ts';
import { count, megabytes, ratio, times, unknown } from './figures.ts';
import { markdownTable } from './markdownTable.ts';

/** Something that this project wants of its builds. */
interface Target {
  readonly what: string;
  /** As measured; undefined where something it needs was not. */
  readonly value: number | undefined;
  /** Met where the value is not above this. */
  readonly most: number;
  readonly written: (value: number | undefined) => string;
}

/** A table of what the project wants of its largest build beside what was measured. It judges nothing else. */
export function targetTable(results: readonly Result[]): string {
  const rows = targets(results).map(({ what, value, most, written }) => [
    what,
    written(value),
    `≤ ${written(most)}`,
    value === undefined ? unknown : value <= most ? 'met' : 'missed',
  ]);
  return markdownTable(['target, at the largest size', 'measured', 'wanted', ''], rows);
}

/** What is wanted, with what was measured. Ratios are of wall time within this one run. */
export function targets(results: readonly Result[]): Target[] {
  const largest = Math.max(...results.map(({ stories }) => stories));
  const wall = (build: BuildId, system: SystemId, stories = largest): number | undefined =>
    resultOf(results, { stories, build, system })?.cost.wall;
  const against = (build: BuildId, other: SystemId, most: number, name: string): Target => ({
    what: `${builds[build].title} / ${name}`,
    value: ratio(wall(build, 'ours'), wall(build, other)),
    most,
    written: times,
  });
  const ours = results.filter(({ system }) => system === 'ours');
  const memory = ours.map(({ cost }) => cost.memory).filter((bytes) => bytes !== undefined);
  const quarter = ours.map(({ stories }) => stories).find((stories) => stories === largest / 4);
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
      value: ratio(wall('cold', 'ours'), quarter && wall('cold', 'ours', quarter)),
      most: 4.4,
      written: times,
    },
    {
      what: 'pages drawn when one story is added',
      value: resultOf(results, { stories: largest, build: 'added', system: 'ours' })?.pages
        ?.rendered,
      most: 59,
      written: count,
    },
  ];
}

const smallChanges = ['added', 'edited', 'deleted'] as const;
