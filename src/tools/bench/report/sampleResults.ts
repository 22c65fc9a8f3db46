import type { BuildId } from '../builds.ts';
import type { Result } from '../results.ts';
import type { SystemId } from '../systems/systems.ts';

/** A result for tests, with a site of a thousand bytes for each story. */
export function sampleResult(
  stories: number,
  build: BuildId,
  system: SystemId,
  wall: number,
  more: Partial<Result> = {},
): Result {
  return {
    stories,
    build,
    system,
    cost: { wall, cpu: wall * 1.5, memory: stories * 50_000 },
    site: { files: stories + 7, bytes: stories * 1000 },
    pages: undefined,
    ...more,
  };
}
