import { parseArgs } from 'node:util';
import { type CodePolicy, isCodePolicy } from '../base/codePolicy.ts';
import { readTyped } from '../base/readTyped.ts';

/** How `npm run build` or `npm start` was typed. */
export interface BuildOptions {
  /** Tells every page that was drawn or removed. */
  readonly verbose: boolean;
  /** Gives the report as JSON, and nothing else. */
  readonly json: boolean;
  /** Whether stories may hold code. */
  readonly code: CodePolicy | undefined;
  /** Publishes also an edition with no story, or with fewer than half of the last one's. */
  readonly shrink: boolean;
  /** Writes compressed texts beside those of the site. */
  readonly compress: boolean;
}

/** @throws SettingsError for anything else that was typed. */
export function readBuildOptions(typed: readonly string[]): BuildOptions {
  const usage =
    'Write "npm run build", and where wanted after it " -- " with --verbose, --json, --shrink, --compress or --code forbidden.';
  return readTyped(typed, 'a build', usage, (args) => {
    const flag = { type: 'boolean', default: false } as const;
    const code = { type: 'string' } as const;
    const options = { verbose: flag, json: flag, code, shrink: flag, compress: flag };
    const { values } = parseArgs({ args, options });
    return { ...values, code: readCodeOption(values.code) };
  });
}

/**
 * Reads what stands after `--code`.
 * @throws RangeError for what is no policy.
 */
export function readCodeOption(typed: string | undefined): CodePolicy | undefined {
  if (typed === undefined || isCodePolicy(typed)) return typed;
  throw new RangeError(typed);
}
