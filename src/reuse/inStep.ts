import { lstatSync, mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs';

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
  clearFolder(folder, '', (file, path) => {
    const source = wanted.get(file);
    const isWanted = source !== undefined && isSameFile(path, source);
    if (isWanted) there.add(file);
    return isWanted;
  });
  return there;
}

/**
 * @param folder absolute path.
 * @param below what the paths of its files start with in the folder that is cleared.
 * @returns whether anything stays.
 */
function clearFolder(
  folder: string,
  below: string,
  isWanted: (file: string, path: string) => boolean,
): boolean {
  let stays = false;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [path, file] = [`${folder}/${entry.name}`, below + entry.name];
    if (entry.isDirectory()) {
      if (clearFolder(path, `${file}/`, isWanted)) stays = true;
      else rmdirSync(path);
    } else if (isWanted(file, path)) stays = true;
    else unlinkSync(path);
  }
  return stays;
}

function isSameFile(one: string, other: string): boolean {
  const b = lstatSync(other, { throwIfNoEntry: false });
  if (b === undefined) return false;
  const a = lstatSync(one);
  return a.ino === b.ino && a.dev === b.dev;
}
