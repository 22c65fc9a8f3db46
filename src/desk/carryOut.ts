import { randomUUID } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { hardLinkInto } from '../base/files/hardLink.ts';
import { isInside, isThere, rootAt } from '../base/files/lookAt.ts';
import { writeWhole } from '../base/files/writeWhole.ts';
import { SettingsError } from '../base/settings.ts';

/** What is done to a newsroom, by the paths of its files from its folder. */
export interface Changes {
  /** Files that are not there yet. */
  readonly made: ReadonlyMap<string, string | Uint8Array>;
  /** New contents of files that are there. */
  readonly rewritten: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
}

/** Does one thing to one file: all of it, or nothing. Paths are absolute. */
export interface Disk {
  /** @returns false where something has the name, which is left as it is. */
  readonly make: (path: string, content: string | Uint8Array) => boolean;
  readonly rewrite: (path: string, content: string) => Promise<void>;
  readonly remove: (path: string) => void;
}

/**
 * Does what is to be done: what is new first, removal last, so that an end in between loses nothing, and
 * doing it again completes it. What is made already, with the same content, is passed over.
 * @throws SettingsError, before anything is done, for a file that would take another's place or stand
 * outside the newsroom.
 */
export async function carryOut(
  { made = new Map(), rewritten = new Map(), removed = [] }: Partial<Changes>,
  contentDir: string,
  disk: Disk = realDisk,
): Promise<void> {
  const left = [...made].filter(([file, content]) => !isMade(join(contentDir, file), content));
  const { real } = rootAt(contentDir);
  for (const file of [...made.keys(), ...rewritten.keys(), ...removed]) {
    if (!isInside(realPlace(join(contentDir, file)), real)) {
      throw new SettingsError(`${file} is outside the newsroom. Nothing was written.`);
    }
  }
  for (const [file] of left) {
    if (isThere(join(contentDir, file))) {
      throw new SettingsError(`There is a file ${file} already. Nothing was written.`);
    }
  }
  for (const [file, content] of left) {
    if (disk.make(join(contentDir, file), content)) continue;
    throw new SettingsError(`A file ${file} came to be there meanwhile; it is left as it is.`);
  }
  for (const [file, content] of rewritten) {
    await disk.rewrite(realpathSync(join(contentDir, file)), content);
  }
  for (const file of removed) disk.remove(join(contentDir, file));
}

/** The disk of this machine. */
export const realDisk: Disk = {
  make(path, content) {
    const folder = dirname(path);
    // Hidden, so that nothing takes it for a story.
    const source = join(nearestFolder(folder), `.unfinished-${randomUUID()}`);
    try {
      writeFileSync(source, content, { flag: 'wx' });
      return hardLinkInto(folder)(basename(path), source);
    } finally {
      rmSync(source, { force: true });
    }
  },
  rewrite: writeWhole,
  remove: (path) => {
    rmSync(path, { force: true });
  },
};

/** Tells whether a file is there with this content. */
export function isMade(path: string, content: string | Uint8Array): boolean {
  return (
    isThere(path) && statSync(path).isFile() && readFileSync(path).equals(Buffer.from(content))
  );
}

function realPlace(path: string): string {
  return realpathSync(isThere(path) ? path : nearestFolder(dirname(path)));
}

function nearestFolder(folder: string): string {
  return isThere(folder) ? folder : nearestFolder(dirname(folder));
}
