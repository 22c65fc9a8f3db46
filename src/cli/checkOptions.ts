import { parseArgs } from 'node:util';
import type { CodePolicy } from '../base/codePolicy.ts';
import { SettingsError } from '../base/settings.ts';
import { readCodeOption } from '../build/buildOptions.ts';

/** How `npm run check` was typed. */
export interface CheckOptions {
  /** Whether stories may hold code. */
  readonly code: CodePolicy | undefined;
}

/** @throws SettingsError for anything else that was typed. */
export function readCheckOptions(typed: readonly string[]): CheckOptions {
  try {
    const { values } = parseArgs({ args: [...typed], options: { code: { type: 'string' } } });
    return { code: readCodeOption(values.code) };
  } catch {
    throw new SettingsError(
      `"${typed.join(' ')}" is not what "npm run check" takes. Write "npm run check" or "npm run check -- --code forbidden".`,
    );
  }
}
