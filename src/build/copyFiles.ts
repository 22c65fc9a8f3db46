import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EditionData } from '../content/editionData.ts';

/**
 * Copies the files that come to the site as they are.
 * @param dir absolute path of the site's folder.
 */
export function copyFiles({ copied }: Pick<EditionData, 'copied'>, dir: string): void {
  for (const [path, file] of copied) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    copyFileSync(file, join(dir, path));
  }
}
