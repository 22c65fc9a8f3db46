/** What earlier readings found in files of a kind without a problem, so that only changed ones are looked at. */
export interface FactsMemory<Facts> {
  /** @returns what is known of a file, if nobody wrote to it since it was found good. */
  readonly recognise: (path: string, stamp: string | undefined) => Facts | undefined;
  readonly keep: (path: string, stamp: string | undefined, facts: Facts) => void;
}

/** What is known of a file, and the stamp that it had then; undefined where it must be looked at again. */
export interface Remembered<Facts> {
  readonly stamp?: string | undefined;
  readonly facts: Facts;
}

/** A memory that is written to a file by whoever opened it. */
export interface OpenFacts<Facts> extends FactsMemory<Facts> {
  /** What was known of a file before this reading, whoever wrote to it since. */
  readonly knew: (path: string) => Facts | undefined;
  /** Ends a reading. @returns what was asked for or kept in it, and how much of that no file tells yet. */
  readonly endReading: () => {
    readonly kept: Map<string, Remembered<Facts>>;
    readonly changes: number;
  };
}

/**
 * Opens a memory.
 * @param known what an earlier reading kept, by the paths of the files.
 */
export function factsMemory<Facts>(known = new Map<string, Remembered<Facts>>()): OpenFacts<Facts> {
  let kept = new Map<string, Remembered<Facts>>();
  let changes = 0;
  return {
    knew: (path) => known.get(path)?.facts,
    recognise(path, stamp) {
      const found = known.get(path);
      if (found === undefined || stamp === undefined || found.stamp !== stamp) return undefined;
      kept.set(path, found);
      return found.facts;
    },
    keep(path, stamp, facts) {
      changes += 1;
      kept.set(path, { stamp, facts });
    },
    endReading() {
      const ended = { kept, changes: changes + Math.max(0, known.size - kept.size) };
      known = kept;
      kept = new Map();
      changes = 0;
      return ended;
    },
  };
}
