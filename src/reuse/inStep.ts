import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes from a folder what does not belong there, so that only what is missing must be brought: of a
 * long archive most files stay where they are from one edition to the next.
 * @param folder absolute path; made when missing.
 * @param wanted where the files that belong there come from, by their paths in the folder. One that is
 * there already is the very same file under a second name, not one that looks like it.
 * @returns paths of the files that are there.
 */
export function keepInStep(folder: string, wanted: ReadonlyMap<string, string>): Set<string> {
  mkdirSync(folder, { recursive: true });
  const there = new Set<string>();
  clearFolder(folder, '', (file) => {
    const source = wanted.get(file);
    const isWanted = source !== undefined && isSameFile(join(folder, file), source);
    if (isWanted) there.add(file);
    return isWanted;
  });
  return there;
}

/** @returns whether anything stays. */
function clearFolder(folder: string, below: string, isWanted: (file: string) => boolean): boolean {
  let stays = false;
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) {
      if (clearFolder(folder, path, isWanted)) stays = true;
      else rmdirSync(join(folder, path));
    } else if (isWanted(path)) stays = true;
    else rmSync(join(folder, path));
  }
  return stays;
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statSync(one), statSync(other, { throwIfNoEntry: false })];
  return a.ino === b?.ino && a.dev === b.dev;
}
