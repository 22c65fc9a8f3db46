import type { Progress } from './progress.ts';

/** What a command is given from outside. */
export interface CommandContext {
  /** Absolute path of the project's folder; printed paths are told from here. */
  readonly root: string;
  /** Absolute path of the folder of whoever typed the command; undefined for someone without one. */
  readonly home: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The time where NOW is not set. */
  readonly clock: Date;
  /** Prints what was asked for. */
  readonly print: (text: string) => void;
  /** Prints what goes wrong. */
  readonly printError: (text: string) => void;
  /** Shows how far a long work is. */
  readonly progress: Progress;
}
