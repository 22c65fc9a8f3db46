import { parseArgs } from 'node:util';
import { readTyped } from '../base/readTyped.ts';

/** How `npm run announce` was typed. */
export interface AnnounceOptions {
  /** Tells nobody, and says what would be told. */
  readonly dryRun: boolean;
  /** Tells nobody, and takes all that is there as told. */
  readonly baseline: boolean;
  /** Tells of JSON feeds too: the host sends the header that names their hub. */
  readonly json: boolean;
}

/** @throws SettingsError for anything else that was typed. */
export function readAnnounceOptions(typed: readonly string[]): AnnounceOptions {
  const usage =
    'Write "npm run announce", and where wanted "-- --dry-run", "-- --baseline" or "-- --json" behind it.';
  return readTyped(typed, '"npm run announce"', usage, (args) => {
    const flag = { type: 'boolean', default: false } as const;
    const options = { 'dry-run': flag, baseline: flag, json: flag };
    const { 'dry-run': dryRun, ...values } = parseArgs({ args, options }).values;
    return { dryRun, ...values };
  });
}
