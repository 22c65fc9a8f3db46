import { join } from 'node:path';
import { readSettings, type Settings } from './settings.ts';

/**
 * The settings of the build that runs, from its environment.
 * The one place below the command line that looks at the environment and the clock.
 */
export function buildSettings(): Settings {
  return readSettings(process.env, process.cwd(), new Date());
}

/** Absolute path of the folder whose files are copied to the site as they are. */
export function publicFolder(): string {
  return join(process.cwd(), 'public');
}
