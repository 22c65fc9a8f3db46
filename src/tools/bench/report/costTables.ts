import { builds, buildIds, type BuildId } from '../builds.ts';
import { type Result, resultOf } from '../results.ts';
import { type SystemId, systemIds, systems } from '../systems/systems.ts';
import { count, megabytes, ratio, seconds, times } from './figures.ts';
import { markdownTable } from './markdownTable.ts';

/** One figure of a result, and how a table writes it. */
interface Figure {
  readonly title: string;
  readonly of: (result: Result) => number | undefined;
  readonly written: (value: number | undefined) => string;
}

const figures: readonly Figure[] = [
  { title: 'Wall time', of: ({ cost }) => cost.wall, written: seconds },
  { title: 'CPU time', of: ({ cost }) => cost.cpu, written: seconds },
  {
    title: 'Peak memory of the largest process',
    of: ({ cost }) => cost.memory,
    written: megabytes,
  },
  { title: 'Size of the site', of: ({ site }) => site.bytes, written: megabytes },
  { title: 'Files of the site', of: ({ site }) => site.files, written: count },
];

/** A table for each figure: a row for each size and build, a column for each system. */
export function costTables(results: readonly Result[]): string {
  const { sizes, buildsRun, systemsRun } = extent(results);
  return figures
    .map(({ title, of, written }) => {
      const rows = sizes.flatMap((stories) =>
        buildsRun.map((build) => [
          `${count(stories)} stories, ${builds[build].title}`,
          ...systemsRun.map((system) => {
            const result = resultOf(results, { stories, build, system });
            return written(result && of(result));
          }),
        ]),
      );
      return table(title, systemsRun, rows);
    })
    .join('\n\n');
}

/** How each figure grows from the smallest size to the largest; empty where only one size was run. */
export function growthTables(results: readonly Result[]): string {
  const { sizes, buildsRun, systemsRun } = extent(results);
  const [smallest = 0] = sizes;
  const largest = sizes.at(-1) ?? 0;
  if (sizes.length < 2) return '';
  const from = `${count(smallest)} to ${count(largest)} stories (${times(largest / smallest)})`;
  return figures
    .map(({ title, of }) => {
      const rows = buildsRun.map((build) => [
        builds[build].title,
        ...systemsRun.map((system) => {
          const small = resultOf(results, { stories: smallest, build, system });
          const large = resultOf(results, { stories: largest, build, system });
          return times(ratio(large && of(large), small && of(small)));
        }),
      ]);
      return table(`${title}: growth from ${from}`, systemsRun, rows);
    })
    .join('\n\n');
}

/** What this project's builds drew, kept and took away, where they say so. */
export function pageTable(results: readonly Result[]): string {
  const rows = results
    .filter(({ system }) => system === 'ours')
    .map(({ stories, build, pages }) => [
      `${count(stories)} stories, ${builds[build].title}`,
      count(pages?.rendered),
      count(pages?.reused),
      count(pages?.removed),
    ]);
  return `**Pages of ${systems.ours.title}**\n\n${markdownTable(['', 'drawn', 'kept', 'removed'], rows)}`;
}

function table(title: string, systemsRun: readonly SystemId[], rows: string[][]): string {
  const heads = ['', ...systemsRun.map((id) => systems[id].title)];
  return `**${title}**\n\n${markdownTable(heads, rows)}`;
}

/** What was run at all, sizes from small to large. */
function extent(results: readonly Result[]): {
  sizes: number[];
  buildsRun: BuildId[];
  systemsRun: SystemId[];
} {
  return {
    sizes: [...new Set(results.map(({ stories }) => stories))].toSorted((a, b) => a - b),
    buildsRun: buildIds.filter((id) => results.some(({ build }) => build === id)),
    systemsRun: systemIds.filter((id) => results.some(({ system }) => system === id)),
  };
}
