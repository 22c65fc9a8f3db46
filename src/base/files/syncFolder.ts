import { lstatSync, mkdirSync, rmSync } from 'node:fs';
import { type FolderList, listFolder } from './folderList.ts';

/**
 * Takes from a folder what does not belong there, so that only what is missing must be brought: of a
 * long archive most files stay where they are from one edition to the next.
 * @param folder absolute path; made when missing.
 * @param wanted where the files that belong there come from, by their paths in the folder. One that is
 * there already is the very same file as a hard link, not one that looks like it.
 * @param listed all that is in the folder.
 * @returns paths of the files that are there.
 */
export function syncFolder(
  folder: string,
  wanted: ReadonlyMap<string, string>,
  listed: FolderList = listFolder(folder),
): Set<string> {
  mkdirSync(folder, { recursive: true });
  const there = new Set<string>();
  for (const file of listed.files) {
    const [path, source] = [`${folder}/${file}`, wanted.get(file)];
    if (source !== undefined && isSameFile(path, source)) {
      there.add(file);
    } else rmSync(path, { force: true });
  }
  // To make a folder anew takes longer than to bring what stands in it.
  const needed = new Set<string>();
  for (const file of wanted.keys()) {
    for (const above of foldersOf(file, needed)) needed.add(above);
  }
  for (const below of listed.folders) {
    if (!needed.has(below)) rmSync(`${folder}/${below}`, { recursive: true, force: true });
  }
  return there;
}

/** The folders that a file is in, up to one that is known. */
function foldersOf(file: string, known: ReadonlySet<string>): string[] {
  const folders: string[] = [];
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
    const folder = file.slice(0, end);
    if (known.has(folder)) break;
    folders.push(folder);
  }
  return folders;
}

function isSameFile(one: string, other: string): boolean {
  const b = lstatSync(other, { throwIfNoEntry: false });
  if (b === undefined) return false;
  const a = lstatSync(one, { throwIfNoEntry: false });
  return a?.ino === b.ino && a.dev === b.dev;
}
