import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { type BodyRecipe, bodyOf } from './bodies.ts';

/** What reading a body may cost. */
export interface BodyBudget {
  /** Of each body, in UTF-16 code units. */
  readonly size: number;
  /** Of the processor. */
  readonly seconds: number;
  /** Beyond what the process held before. */
  readonly bytes: number;
}

/**
 * Reads bodies one after the other, in a process that a body may end.
 * @returns a sentence for each that took more than its budget, or ended the process; of none, an
 * empty list.
 */
export async function faultsOfBodies(
  recipes: readonly BodyRecipe[],
  budget: BodyBudget,
): Promise<string[]> {
  const faults: string[] = [];
  let reader: ChildProcess | undefined;
  try {
    for (const recipe of recipes) {
      let fault: string | undefined;
      // Beside other work the processor's time grows too: what is too much is so twice, the second time alone.
      for (let times = 0; times < 2; times += 1) {
        reader ??= fork(program, { execArgv: ['--expose-gc'], serialization: 'advanced' });
        fault = await faultOf(reader, bodyOf(recipe, budget.size), budget);
        if (fault === undefined) break;
        reader.kill('SIGKILL');
        reader = undefined;
      }
      if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(recipe)}`);
    }
  } finally {
    reader?.kill('SIGKILL');
  }
  return faults;
}

const program = fileURLToPath(new URL('bodyReader.ts', import.meta.url));
const costSchema = z.object({ seconds: z.number(), bytes: z.number() });

async function faultOf(
  reader: ChildProcess,
  body: string,
  { seconds, bytes }: BodyBudget,
): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<string | undefined>();
  const onEnd = (code: unknown, signal: unknown): void =>
    resolve(`The process ended by ${String(signal ?? code)}`);
  const onAnswer = (answer: unknown): void => {
    const cost = costSchema.parse(answer);
    const megabytes = Math.round(cost.bytes / 1e6);
    const isWithin = cost.seconds <= seconds && cost.bytes <= bytes;
    resolve(isWithin ? undefined : `It took ${cost.seconds.toFixed(2)} s and ${megabytes} MB`);
  };
  // A busy machine may be many times slower than its processor's own time tells.
  const limit = setTimeout(() => resolve('It was not read in time'), seconds * 10_000);
  reader.once('exit', onEnd).once('message', onAnswer);
  reader.send(`---\nheadline: A\n---\n${body}`);
  const fault = await promise;
  clearTimeout(limit);
  reader.off('exit', onEnd).off('message', onAnswer);
  return fault;
}
