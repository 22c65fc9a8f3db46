import { parseArgs } from 'node:util';
import { type BuildId, buildIds, isBuildId } from './builds.ts';
import { isSystemId, type SystemId, systemIds } from './systems/systems.ts';
import { wholeNumber } from '../newsrooms/wholeNumber.ts';

/** What the benchmark is asked for. */
export interface Options {
  /** Numbers of stories, from few to many. */
  readonly sizes: readonly number[];
  readonly systems: readonly SystemId[];
  readonly builds: readonly BuildId[];
  readonly seed: number;
  /** A file for everything that was measured. */
  readonly json: string | undefined;
}

/**
 * Reads the benchmark's command line.
 * @throws Error for an option that does not exist, or a value that cannot be meant.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '1000,5000,20000' },
      systems: { type: 'string', default: systemIds.join(',') },
      builds: { type: 'string', default: buildIds.join(',') },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
    },
  });
  const sizes = values.sizes.split(',').map((size) => wholeNumber('--sizes', size));
  if (Math.min(...sizes) < fewestStories) {
    throw new Error(`--sizes is "${values.sizes}". Take ${fewestStories} stories or more.`);
  }
  return {
    sizes: [...new Set(sizes)].toSorted((a, b) => a - b),
    systems: known('--systems', values.systems, isSystemId, systemIds),
    // The others follow a cold build, so there always is one.
    builds: known('--builds', `cold,${values.builds}`, isBuildId, buildIds),
    seed: wholeNumber('--seed', values.seed),
    json: values.json,
  };
}

/** Below this, there may be no story to edit or to delete. */
const fewestStories = 20;

function known<Id extends string>(
  option: string,
  text: string,
  isKnown: (word: string) => word is Id,
  all: readonly Id[],
): readonly Id[] {
  const words = text.split(',');
  const unknown = words.find((word) => !isKnown(word));
  if (unknown !== undefined) {
    throw new Error(`${option} has "${unknown}". Choose from ${all.join(', ')}.`);
  }
  // In the order of the tables, whatever the order asked for.
  return all.filter((id) => words.includes(id));
}
