import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { type BodyRecipe, bodyOf } from './bodies.ts';

/** What reading a body may cost. */
export interface BodyBudget {
  /** Of each body, in UTF-16 code units. */
  readonly size: number;
  /** Of the processor; a body that grows no faster than its length may take four times as long, as machines differ. */
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
        fault = await faultOf(reader, recipe, budget);
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
  recipe: BodyRecipe,
  { size, seconds, bytes }: BodyBudget,
): Promise<string | undefined> {
  // A busy machine may be many times slower than its processor's own time tells.
  const patience = seconds * 10_000;
  const whole = await costOf(reader, bodyOf(recipe, size), patience);
  if (typeof whole === 'string') return whole;
  const took = `It took ${whole.seconds.toFixed(2)} s and ${Math.round(whole.bytes / 1e6)} MB`;
  if (whole.bytes > bytes || whole.seconds > 4 * seconds) return took;
  if (whole.seconds <= seconds) return undefined;
  const quarter = await costOf(reader, bodyOf(recipe, size / 4), patience);
  if (typeof quarter === 'string') return quarter;
  return whole.seconds > mostGrowth * quarter.seconds
    ? `${took}, a quarter of it ${quarter.seconds.toFixed(2)} s`
    : undefined;
}

/** Of the time, where a body is four times as long: 4 is in proportion, 16 its square; collecting garbage blurs it. */
const mostGrowth = 8;

/** Has a body read. @returns why it was not, in words, where it was not. */
async function costOf(
  reader: ChildProcess,
  body: string,
  patience: number,
): Promise<z.output<typeof costSchema> | string> {
  const { promise, resolve } = Promise.withResolvers<z.output<typeof costSchema> | string>();
  const onEnd = (code: unknown, signal: unknown): void =>
    resolve(`The process ended by ${String(signal ?? code)}`);
  const onAnswer = (answer: unknown): void => resolve(costSchema.parse(answer));
  const limit = setTimeout(() => resolve('It was not read in time'), patience);
  reader.once('exit', onEnd).once('message', onAnswer);
  reader.send(`---\nheadline: A\n---\n${body}`);
  const cost = await promise;
  clearTimeout(limit);
  reader.off('exit', onEnd).off('message', onAnswer);
  return cost;
}
