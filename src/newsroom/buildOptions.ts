import { parseArgs } from 'node:util';
import type { CodePolicy } from '../codePolicy.ts';
import { SettingsError } from '../settings.ts';
import { readCodeOption } from './checkOptions.ts';

/** How `npm run build` was typed. */
export interface BuildOptions {
  /** Tells every page that was drawn or removed. */
  readonly verbose: boolean;
  /** Gives the account as JSON, and nothing else. */
  readonly json: boolean;
  /** Whether stories may hold code. */
  readonly code: CodePolicy | undefined;
}

/** @throws SettingsError for anything else that was typed. */
export function readBuildOptions(typed: readonly string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...typed],
      options: {
        verbose: { type: 'boolean' },
        json: { type: 'boolean' },
        code: { type: 'string' },
      },
    });
    return {
      verbose: values.verbose ?? false,
      json: values.json ?? false,
      code: readCodeOption(values.code),
    };
  } catch {
    throw new SettingsError(
      `"${typed.join(' ')}" is not what "npm run build" takes. Write "npm run build", "npm run build -- --verbose", "npm run build -- --json" or "npm run build -- --code forbidden".`,
    );
  }
}
