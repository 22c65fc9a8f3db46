import type { Problem } from '../../base/problems/problem.ts';
import type { StoryNotes } from './storyNotes.ts';

/** What the preview tells of the newsroom beside its pages; every problem's file as seen from the newsroom's folder. */
export interface PreviewReport {
  /** Another after each change of what pages are drawn from. */
  readonly version: number;
  /** What is wrong with files that every page depends on. */
  readonly everywhere: readonly Problem[];
  /** What is wrong with stories and pages, by the paths of theirs, or of what they would be. */
  readonly byPath: ReadonlyMap<string, readonly Problem[]>;
  /** What is told of a story, by the path of its page. */
  readonly notesAt: (path: string) => Promise<StoryNotes | undefined>;
  /** The problem that an error of a page's own code is; undefined where it is none of the newsroom's. */
  readonly faultsOf: (path: string, error: unknown) => Promise<readonly Problem[]>;
  /** Problems as they are shown: each in its line, its file as seen from the project. */
  readonly shown: (problems: readonly Problem[]) => readonly Problem[];
}

/**
 * Gives a report to what Astro's dev server compiled, which shares no variable with whoever reads the newsroom, but
 * the global object.
 */
export function shareReport(report: PreviewReport): void {
  Reflect.set(globalThis, place, report);
}

/** @returns the report that was shared last; undefined where there is no preview. */
export function lastReport(): PreviewReport | undefined {
  const report: unknown = Reflect.get(globalThis, place);
  return isReport(report) ? report : undefined;
}

const place = Symbol.for('break-of-gauge.preview');

/** Nobody else has the symbol. */
function isReport(value: unknown): value is PreviewReport {
  return typeof value === 'object' && value !== null && 'byPath' in value;
}
