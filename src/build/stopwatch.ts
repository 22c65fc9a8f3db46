/** Tells where time goes. */
export interface Stopwatch {
  /** Names what went on since the last end. */
  readonly end: (stage: string) => void;
  /** Each stage by its name, and all together as `all`. */
  readonly seconds: () => Record<string, number>;
}

/**
 * Measures where the time of a build goes.
 * @param clock gives milliseconds from any start.
 */
export function stopwatch(clock: () => number = () => performance.now()): Stopwatch {
  const start = clock();
  const stages = new Map<string, number>();
  let last = start;
  return {
    end(stage) {
      const now = clock();
      stages.set(stage, (stages.get(stage) ?? 0) + now - last);
      last = now;
    },
    seconds() {
      const all = [...stages, ['all', clock() - start] as const];
      return Object.fromEntries(all.map(([stage, time]) => [stage, inSeconds(time)]));
    },
  };
}

function inSeconds(milliseconds: number): number {
  return Math.round(milliseconds / 10) / 100;
}
