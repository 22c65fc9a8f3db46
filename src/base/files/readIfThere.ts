import { readFileSync } from 'node:fs';

/** Reads a file of ours as UTF-8. @returns nothing, '', where it is not there or cannot be read. */
export function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
