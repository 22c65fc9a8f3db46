import { constants, copyFileSync, linkSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './errorCodes.ts';

/**
 * Prepares what gives files a hard link in a folder: this takes neither time nor space. Where the
 * file system has no hard links, they are copied.
 * @returns brings a file, by its path in the folder and by the absolute path that it has; false where
 * the place is taken.
 */
export function hardLinkInto(to: string): (file: string, source: string) => boolean {
  const makeFolder = folderMaker(to);
  let bring: (from: string, to: string) => void = linkSync;
  return (file, source) => {
    makeFolder(file);
    try {
      bring(source, join(to, file));
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      if (!canOnlyCopy.has(codeOf(error))) throw error;
      bring = copyAnew;
      copyAnew(source, join(to, file));
      return true;
    }
  };
}

/** Prepares what moves files from one folder to another on the same file system. */
export function fileMover(from: string, to: string): (file: string) => void {
  const makeFolder = folderMaker(to);
  return (file) => {
    makeFolder(file);
    renameSync(join(from, file), join(to, file));
  };
}

function folderMaker(to: string): (file: string) => void {
  const made = new Set<string>();
  return (file) => {
    const folder = dirname(join(to, file));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}

function copyAnew(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
}

/** Another file system, one without hard links, a file of someone else's, too many names. */
const canOnlyCopy = new Set(['EXDEV', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EMLINK']);
