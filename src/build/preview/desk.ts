import type { Problem } from '../../base/problems/problem.ts';
import type { StoryNotes } from './storyNotes.ts';

/** What the preview tells of the newsroom beside its pages; every problem's file as seen from the newsroom's folder. */
export interface Desk {
  /** Another after each change of what pages are drawn from. */
  readonly version: number;
  /** What is wrong with files that every page depends on. */
  readonly everywhere: readonly Problem[];
  /** What is wrong with stories and pages, by the paths of theirs, or of what they would be. */
  readonly byPath: ReadonlyMap<string, readonly Problem[]>;
  /** What is told of a story, by the path of its page. */
  readonly notesAt: (path: string) => StoryNotes | undefined;
  /** The problem that an error of a page's own code is; undefined where it is none of the newsroom's. */
  readonly faultsOf: (path: string, error: unknown) => Promise<readonly Problem[]>;
  /** Problems as they are shown: each in its line, its file as seen from the project. */
  readonly shown: (problems: readonly Problem[]) => readonly Problem[];
}

/**
 * Hands it to what Astro's dev server compiled, which shares no variable with whoever reads the newsroom, but the
 * global object.
 */
export function openDesk(desk: Desk): void {
  Reflect.set(globalThis, place, desk);
}

/** What was handed over last; undefined where there is no preview. */
export function openedDesk(): Desk | undefined {
  const desk: unknown = Reflect.get(globalThis, place);
  return isDesk(desk) ? desk : undefined;
}

const place = Symbol.for('break-of-gauge.desk');

/** Nobody else has the symbol. */
function isDesk(value: unknown): value is Desk {
  return typeof value === 'object' && value !== null && 'byPath' in value;
}
