import { parseArgs } from 'node:util';
import { SettingsError } from '../settings.ts';

/** How `npm run announce` was typed. */
export interface AnnounceOptions {
  /** Tells nobody, and says what would be told. */
  readonly dryRun: boolean;
  /** Tells nobody, and takes all that is there as told. */
  readonly baseline: boolean;
}

/** @throws SettingsError for anything else that was typed. */
export function readAnnounceOptions(typed: readonly string[]): AnnounceOptions {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: { 'dry-run': { type: 'boolean' }, baseline: { type: 'boolean' } },
    });
    return { dryRun: values['dry-run'] ?? false, baseline: values.baseline ?? false };
  } catch {
    throw new SettingsError(
      `"${typed.join(' ')}" is not what "npm run announce" takes. Write "npm run announce", "npm run announce -- --dry-run" or "npm run announce -- --baseline".`,
    );
  }
}
