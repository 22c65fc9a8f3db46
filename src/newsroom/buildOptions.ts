import { parseArgs } from 'node:util';
import { SettingsError } from '../settings.ts';

/** How `npm run build` was typed. */
export interface BuildOptions {
  /** Tells every page that was drawn or removed. */
  readonly verbose: boolean;
  /** Gives the account as JSON, and nothing else. */
  readonly json: boolean;
}

/** @throws SettingsError for anything else that was typed. */
export function readBuildOptions(typed: readonly string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: { verbose: { type: 'boolean' }, json: { type: 'boolean' } },
    });
    return { verbose: values.verbose ?? false, json: values.json ?? false };
  } catch {
    throw new SettingsError(
      `"${typed.join(' ')}" is not what "npm run build" takes. Write "npm run build", "npm run build -- --verbose" or "npm run build -- --json".`,
    );
  }
}
