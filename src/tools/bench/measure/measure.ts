import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpuOfEndedChildren, peakMemory, processTree } from './processTree.ts';

/** A program to run, as a person would type it. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What some work took. */
export interface Cost {
  /** In seconds, by the clock on the wall. */
  readonly wall: number;
  /** In seconds of all processors together; undefined where the system does not tell. */
  readonly cpu: number | undefined;
  /** In bytes, of the largest process at its largest; undefined where the system does not tell. */
  readonly memory: number | undefined;
}

/** What a program took, and what it printed. */
export interface Run extends Cost {
  readonly output: string;
}

/**
 * Runs a program to its end and measures it, with every program that it starts.
 * @throws Error with all it printed where it fails.
 */
export async function measure({ file, args, folder, environment }: Command): Promise<Run> {
  const cpuBefore = cpuOfEndedChildren();
  const start = performance.now();
  const child = spawn(file, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  const said: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  let memory: number | undefined;
  const look = (): void => {
    for (const pid of processTree(child.pid ?? process.pid)) {
      memory = larger(memory, peakMemory(pid));
    }
  };
  const watch = setInterval(look, betweenLooks);
  const endWithUs = (): void => void child.kill();
  process.once('exit', endWithUs);
  try {
    await once(child, 'close');
    const wall = (performance.now() - start) / 1000;
    if (child.exitCode !== 0) {
      const end = child.signalCode ?? `exit code ${child.exitCode}`;
      const shown = printed.join('') + said.join('');
      throw new Error(`${[file, ...args].join(' ')} ended with ${end}:\n${shown}`);
    }
    return {
      wall,
      cpu: difference(cpuOfEndedChildren(), cpuBefore),
      memory,
      output: printed.join(''),
    };
  } finally {
    clearInterval(watch);
    process.off('exit', endWithUs);
  }
}

/** The cost of one piece of work after another. */
export function costOf(runs: readonly Cost[]): Cost {
  return {
    wall: sum(runs.map(({ wall }) => wall)),
    cpu: sumOfKnown(runs.map(({ cpu }) => cpu)),
    memory: runs.map(({ memory }) => memory).reduce(larger, undefined),
  };
}

/** In milliseconds. The system keeps each process' highest for us; only a short-lived one is missed. */
const betweenLooks = 50;

function larger(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : Math.max(a, b ?? 0);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function sumOfKnown(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === numbers.length ? sum(known) : undefined;
}

function difference(after: number | undefined, before: number | undefined): number | undefined {
  return after === undefined || before === undefined ? undefined : after - before;
}
