import { statSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';

/**
 * Sets what the file `.env` of the project's folder says, where the environment does not say it already.
 * @param root absolute path of that folder.
 */
export function readEnvFile(root: string): void {
  const file = join(root, '.env');
  if (statSync(file, { throwIfNoEntry: false })?.isFile()) loadEnvFile(file);
}
