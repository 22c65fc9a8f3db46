import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from '../newsroom/folders.ts';

/**
 * Prepares what brings files from one folder into another: by a second name where the file system
 * allows it, which costs no space, as a copy where it does not.
 * @returns brings a file by its path in both folders; false where the place is taken.
 */
export function fileCarrier(from: string, to: string): (file: string) => boolean {
  const made = new Set<string>();
  let bring = linkSync;
  return (file) => {
    const place = join(to, file);
    const folder = dirname(place);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    try {
      bring(join(from, file), place);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      if (!canOnlyCopy.has(codeOf(error))) throw error;
      bring = copyFileSync;
      bring(join(from, file), place);
      return true;
    }
  };
}

/** Another file system, one without second names, a file of someone else's, too many names. */
const canOnlyCopy = new Set(['EXDEV', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EMLINK']);
