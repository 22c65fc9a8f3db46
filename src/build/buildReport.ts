import type { Problem } from '../base/problems/problem.ts';
import type { ContentSummary } from '../content/summary.ts';
import { summaryLine } from './summaryLine.ts';
import { counted, countedStories } from '../base/counted.ts';

/** What a build did. */
export interface BuildReport {
  /** What the newsroom holds. */
  readonly stories: ContentSummary;
  readonly pages: {
    readonly rendered: number;
    readonly reused: number;
    readonly removed: number;
    /** How many of those drawn are stories' pages. */
    readonly stories: number;
  };
  readonly search: {
    readonly stories: number;
    readonly volumes: { rebuilt: number; reused: number };
  };
  readonly warnings: readonly string[];
  /** Where the time went, by stages in their order; `all` is the whole. */
  readonly seconds: Readonly<Record<string, number>>;
}

/**
 * Words what a build did, for a person.
 * @param place the edition's folder, as seen from where the command was typed.
 */
export function buildReportLines(report: BuildReport, place: string): string[] {
  const { stories, pages, search, warnings } = report;
  const { all = 0, ...seconds } = report.seconds;
  const { rebuilt, reused } = search.volumes;
  const stages = Object.entries(seconds).map(([stage, time]) => `${stage} ${time.toFixed(1)}`);
  return [
    ...warnings.map((warning) => `Note: ${warning}`),
    `Built ${place} in ${all.toFixed(1)} s (${stages.join(', ')}).`,
    `${summaryLine(stories)}.`,
    `Pages: ${grouped(pages.rendered)} drawn (${countedStories(pages.stories)}), ${counted(pages.reused, 'as it stood', 'as they stood')}, ${grouped(pages.removed)} removed.`,
    `Search: ${grouped(rebuilt)} of ${counted(rebuilt + reused, 'volume')} made, for ${counted(search.stories, 'text')}.`,
  ];
}

/**
 * Words what an editor should know of a newsroom that has no mistake.
 * @param modules files of the stories that are modules.
 * @param unfound ids of watches that find nothing.
 */
export function warningLines(
  notes: readonly Problem[],
  modules: readonly string[],
  unfound: readonly string[],
): string[] {
  return [
    ...notes.map(
      ({ file, line, column, what, remedy }) => `${file}:${line}:${column} ${what} ${remedy}`,
    ),
    ...modules.map(
      (file) => `${file} has imports or {expressions}: a module, drawn in every build.`,
    ),
    ...unfound.map(
      (id) =>
        `watches.yaml: "${id}" finds no story. Look for it on the search page, and mend its words or what narrows it.`,
    ),
  ];
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB');
}
