import { parseArgs } from 'node:util';
import { SettingsError } from '../base/settings.ts';

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
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: {
        'dry-run': { type: 'boolean' },
        baseline: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
    const { 'dry-run': dryRun = false, baseline = false, json = false } = values;
    return { dryRun, baseline, json };
  } catch {
    throw new SettingsError(
      `"${typed.join(' ')}" is not what "npm run announce" takes. Write "npm run announce", and where wanted "-- --dry-run", "-- --baseline" or "-- --json" behind it.`,
    );
  }
}
