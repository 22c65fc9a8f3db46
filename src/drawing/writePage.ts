import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../newsroom/folders.ts';

/**
 * Prepares what writes pages into the folder of a site that is being built. A public file that has a
 * page's path is there already and stays. At once: Astro's own way hands each page to other threads
 * four times, which takes longer than the writing.
 * @param dir absolute path.
 * @returns writes a page by the path of its file.
 */
export function pageWriter(dir: string): (file: string, content: Uint8Array) => void {
  return (file, content) => {
    const path = join(dir, file);
    // A page's folder is mostly its own, and never there before it.
    mkdirSync(dirname(path), { recursive: true });
    try {
      writeFileSync(path, content, { flag: 'wx' });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  };
}
