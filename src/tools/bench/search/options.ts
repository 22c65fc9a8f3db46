import { parseArgs } from 'node:util';
import { wholeNumber } from '../../newsrooms/wholeNumber.ts';

/** What the benchmark of the search is asked for. */
export interface Options {
  /** How many stories the made-up archive has. */
  readonly stories: number;
  readonly seed: number;
  /** How many queries of a hundred are asked on the pages too, for what they take. */
  readonly percent: number;
  /** Whether only the ranking over the made-up briefs is measured, without a browser. */
  readonly briefs: boolean;
  /** Whether queries whose answer is not the best are listed; held-out ones are not. */
  readonly missed: boolean;
  /** Where newsrooms and sites are kept, for the next run to be sooner; removed without it. */
  readonly folder: string | undefined;
  /** Whether the tables take the place of those that the guide beside the code has. */
  readonly write: boolean;
}

/**
 * Reads the command line.
 * @throws Error for an option that does not exist, or a value that cannot be meant.
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      stories: { type: 'string', default: '20000' },
      seed: { type: 'string', default: '1' },
      percent: { type: 'string', default: '20' },
      briefs: { type: 'boolean', default: false },
      missed: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      folder: { type: 'string' },
    },
  });
  const stories = wholeNumber('--stories', values.stories);
  if (stories < fewestStories) {
    throw new Error(`--stories is "${values.stories}". Take ${fewestStories} stories or more.`);
  }
  return {
    ...values,
    stories,
    seed: wholeNumber('--seed', values.seed),
    percent: wholeNumber('--percent', values.percent),
    folder: values.folder,
  };
}

/** With fewer, some kind of query finds nothing to be asked for. */
const fewestStories = 500;
