import type { BuildId } from './builds.ts';
import type { FolderSize } from './measure/folderSize.ts';
import type { Cost } from './measure/measure.ts';
import type { SystemId } from './systems/systems.ts';

/** How many pages a build drew, kept and took away, as its own account has it. */
export interface PageAccount {
  readonly rendered?: number | undefined;
  readonly reused?: number | undefined;
  readonly removed?: number | undefined;
  /** Drawn pages that are stories. */
  readonly stories?: number | undefined;
}

/** One build of one system at one size. */
export interface Result {
  readonly stories: number;
  readonly build: BuildId;
  readonly system: SystemId;
  readonly cost: Cost;
  readonly site: FolderSize;
  /** Where the system gives one. */
  readonly pages: PageAccount | undefined;
}

/** What was measured of one build; undefined where it was not. */
export function resultOf(
  results: readonly Result[],
  wanted: Pick<Result, 'stories' | 'build' | 'system'>,
): Result | undefined {
  return results.find(
    ({ stories, build, system }) =>
      stories === wanted.stories && build === wanted.build && system === wanted.system,
  );
}
