import { chmodSync, chownSync, lchownSync, type Stats } from 'node:fs';
import { codeOf } from '../base/files/errorCodes.ts';
import { siteState } from './siteState.ts';

/**
 * Gives every file and folder of a site the mode that new ones get, whatever they were made or copied
 * with: a web server commonly runs as someone else. The site's own folder is made like its model, of
 * which the mode, the owner and the group may be someone's choice.
 * @param site absolute path.
 * @param fresh a folder that was just made where the site goes.
 * @param model the folder that the site replaces; `fresh` where there is none.
 * @param leaving paths in the site of files that will be taken from it.
 * @returns the state of the site without these; see `siteState`.
 */
export function setModes(
  site: string,
  fresh: Stats,
  model: Stats,
  leaving: ReadonlySet<string>,
): string {
  const handsDownGroup = (model.mode & setGroup) !== 0;
  const folderMode = (fresh.mode & permissions) | (handsDownGroup ? setGroup : 0);
  return siteState(
    site,
    ({ path, kind, facts }) => {
      if (kind === 'root') {
        asPermitted(() => chownSync(path, model.uid, model.gid));
        asPermitted(() => chmodSync(path, model.mode & allBits));
        return true;
      }
      const isOthers = handsDownGroup && facts.gid !== model.gid;
      if (isOthers) asPermitted(() => lchownSync(path, facts.uid, model.gid));
      if (kind === 'link') return isOthers;
      const wanted = kind === 'folder' ? folderMode : fileMode(facts.mode, fresh.mode);
      const isOtherwise = (facts.mode & allBits) !== wanted;
      if (isOtherwise) asPermitted(() => chmodSync(path, wanted));
      return isOthers || isOtherwise;
    },
    leaving,
  );
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
