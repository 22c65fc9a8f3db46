import { chmodSync, chownSync, lchownSync, lstatSync, readdirSync, type Stats } from 'node:fs';
import { codeOf } from '../base/files/errorCodes.ts';

/**
 * Gives every file and folder of a site the mode that new ones get, whatever they were made or copied
 * with: a web server commonly runs as someone else. The site's own folder is made like its model, of
 * which the mode, the owner and the group may be someone's choice.
 * @param site absolute path.
 * @param fresh a folder that was just made where the site goes.
 * @param model the folder that the site replaces; `fresh` where there is none.
 */
export function setModes(site: string, fresh: Stats, model: Stats): void {
  const handsDownGroup = (model.mode & setGroup) !== 0;
  const folderMode = (fresh.mode & permissions) | (handsDownGroup ? setGroup : 0);
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      const found = lstatSync(path);
      if (handsDownGroup && found.gid !== model.gid) {
        asPermitted(() => lchownSync(path, found.uid, model.gid));
      }
      if (entry.isSymbolicLink()) continue;
      const wanted = entry.isDirectory() ? folderMode : fileMode(found.mode, fresh.mode);
      if ((found.mode & allBits) !== wanted) asPermitted(() => chmodSync(path, wanted));
      if (entry.isDirectory()) visit(path);
    }
  };
  visit(site);
  asPermitted(() => chownSync(site, model.uid, model.gid));
  asPermitted(() => chmodSync(site, model.mode & allBits));
}

const permissions = 0o777;
const setGroup = 0o2000;
const allBits = 0o7777;

/** A file that can be run stays so; no other begins to. */
function fileMode(found: number, fresh: number): number {
  return fresh & (found & 0o100 ? 0o777 : 0o666);
}

/** What someone else owns stays theirs. */
function asPermitted(change: () => void): void {
  try {
    change();
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error;
  }
}
