import { type BuildId, builds } from '../builds.ts';
import type { Cost } from '../measure/measure.ts';
import { type Result, resultOf } from '../results.ts';
import { type SystemId, systems } from '../systems/systems.ts';
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

/** A table of what the project wants of its builds beside what was measured; of sizes that were not, nothing. */
export function targetTable(results: readonly Result[]): string {
  const rows = targets(results).map(({ what, value, cpu, most, written }) => [
    what,
    written(value),
    times(cpu),
    `≤ ${written(most)}`,
    value === undefined ? unknown : value <= most ? 'met' : 'missed',
  ]);
  return markdownTable(['target', 'measured', 'by CPU time', 'wanted', ''], rows);
}

/** What is wanted, with what was measured. Ratios are of wall time within this one run. */
export function targets(results: readonly Result[]): Target[] {
  const sizes = [...new Set(results.map(({ stories }) => stories))].toSorted((a, b) => a - b);
  const cost = (stories: number, build: BuildId, system: SystemId): Cost | undefined =>
    resultOf(results, { stories, build, system })?.cost;
  return sizes.flatMap((stories): Target[] => [
    ...wanted
      .filter((target) => target.stories === stories)
      .map(({ build, other, most }) => ({
        what: `${count(stories)} stories, ${builds[build].title} / ${systems[other].title}`,
        ...ratios(cost(stories, build, 'ours'), cost(stories, build, other)),
        most,
        written: times,
      })),
    ...mostMemory
      .filter((target) => target.stories === stories)
      .map(({ bytes }) => ({
        what: `${count(stories)} stories, peak memory of the largest process`,
        value: memoryOf(results.filter((result) => result.stories === stories)),
        most: bytes,
        written: megabytes,
      })),
    ...(stories === sizes.at(-1) && stories / 5 === sizes.at(-2)
      ? [
          {
            what: `one story added, ${count(stories)} stories / ${count(stories / 5)}`,
            ...ratios(cost(stories, 'added', 'ours'), cost(stories / 5, 'added', 'ours')),
            most: 4,
            written: times,
          },
        ]
      : []),
  ]);
}

/** By wall time, beside those who find least to do there: Eleventy in a cold build, Hugo in any other. */
const wanted = [
  { stories: 1000, build: 'cold', other: 'eleventy', most: 1.8 },
  { stories: 1000, build: 'compiled', other: 'eleventy', most: 1 },
  { stories: 1000, build: 'unchanged', other: 'hugo', most: 0.4 },
  { stories: 1000, build: 'added', other: 'hugo', most: 0.7 },
  { stories: 20_000, build: 'cold', other: 'eleventy', most: 0.7 },
  { stories: 20_000, build: 'unchanged', other: 'hugo', most: 0.06 },
  { stories: 20_000, build: 'added', other: 'hugo', most: 0.12 },
  { stories: 20_000, build: 'edited', other: 'hugo', most: 0.12 },
  { stories: 20_000, build: 'deleted', other: 'hugo', most: 0.12 },
  { stories: 20_000, build: 'renamed', other: 'hugo', most: 0.35 },
] as const satisfies readonly {
  stories: number;
  build: BuildId;
  other: SystemId;
  most: number;
}[];

const mostMemory = [
  { stories: 20_000, bytes: 1e9 },
  { stories: 100_000, bytes: 4e9 },
];

function memoryOf(results: readonly Result[]): number | undefined {
  const known = results
    .filter(({ system }) => system === 'ours')
    .map(({ cost }) => cost.memory)
    .filter((bytes) => bytes !== undefined);
  return known.length === 0 ? undefined : Math.max(...known);
}

function ratios(one: Cost | undefined, other: Cost | undefined): Pick<Target, 'value' | 'cpu'> {
  return { value: ratio(one?.wall, other?.wall), cpu: ratio(one?.cpu, other?.cpu) };
}
