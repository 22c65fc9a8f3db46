import { existsSync, renameSync, type Stats, statSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { listFolder } from '../base/files/folderList.ts';
import { hardLinkInto } from '../base/files/hardLink.ts';
import { SettingsError } from '../base/settings.ts';
import { codeOf, isFull } from '../base/files/errorCodes.ts';
import { realPlace } from './realPlace.ts';
import { setModes } from './siteModes.ts';

/**
 * Puts a finished site where the last one stands, by two renames with nothing between them: readers
 * see the old or the new. What pages of the last site load stays a little longer than they do. Who may
 * read the site follows from the umask, and for its own folder from the one that it replaces.
 * @param site absolute path of the finished site; the site that it replaces is put there, where that
 * is on the same file system, so that the next edition needs little work on it.
 * @param outDir absolute path of the place; its parent is there.
 * @returns the state of the site; see `siteState`.
 * @throws SettingsError where the place cannot be replaced, the system's own error where its disk is
 * full; the old site then stands as it was.
 */
export async function putInPlace(site: string, outDir: string): Promise<string> {
  const { place, next, last } = await placesOf(outDir);
  let leaving: string[];
  let state: string;
  try {
    await rm(next, { recursive: true, force: true });
    await rm(last, { recursive: true, force: true });
    const fresh = await statOfNewFolder(outDir);
    await moveAcross(site, next);
    leaving = keepLoaded(place, next);
    const model = statSync(place, { throwIfNoEntry: false }) ?? fresh;
    state = setModes(next, fresh, model, new Set(leaving));
    const replaced = renameIfThere(place, last);
    try {
      renameSync(next, place);
    } catch (error) {
      if (replaced) renameSync(last, place);
      throw error;
    }
  } catch (error) {
    // That is for the disk's owner to mend, not for a setting.
    if (isFull(codeOf(error))) throw error;
    throw new SettingsError(
      `OUT_DIR is ${outDir}, which cannot be replaced (${codeOf(error)}). Set it to a folder that can be renamed.`,
    );
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await retire(last, site);
  await Promise.all(leaving.map((file) => rm(join(place, file), { force: true })));
  return state;
}

/**
 * Puts the last site back where a build was killed between the two renames, and takes away what it left
 * beside the place.
 * @param outDir absolute path of the place.
 */
export async function restoreLast(outDir: string): Promise<void> {
  const { place, next, last } = await placesOf(outDir);
  const isThere = await stat(place).catch(() => undefined);
  if (isThere === undefined) renameIfThere(last, place);
  for (const left of [next, last]) {
    // Where it cannot be taken away, it is told when a site comes to its place.
    await rm(left, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** What the system and the umask give to a folder that is made beside a site. */
export async function statOfNewFolder(outDir: string): Promise<Stats> {
  const { next } = await placesOf(outDir);
  await mkdir(next);
  const found = await stat(next);
  await rmdir(next);
  return found;
}

/** The folders beside the site's in which one waits to come and one to go. */
async function placesOf(outDir: string): Promise<{ place: string; next: string; last: string }> {
  const place = await realPlace(outDir);
  const beside = (name: string): string => join(dirname(place), `.${basename(place)}.${name}`);
  return { place, next: beside('next'), last: beside('last') };
}

/**
 * Brings what pages and the search load from the last site into the next, where it is not there.
 * Someone may have got a page of the last site just before.
 * @returns paths of what was brought.
 */
function keepLoaded(place: string, next: string): string[] {
  const link = hardLinkInto(next);
  return ['_astro', 'look', 'pagefind'].flatMap((folder) =>
    listFolder(join(place, folder))
      .files.map((file) => `${folder}/${file}`)
      .filter((file) => !existsSync(join(next, file)) && link(file, join(place, file))),
  );
}

async function retire(last: string, site: string): Promise<void> {
  try {
    // Someone may have made the site's folder one that nobody writes to.
    if (existsSync(last)) await chmod(last, 0o700);
    renameIfThere(last, site);
  } catch {
    await rm(last, { recursive: true, force: true });
  }
}

async function moveAcross(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, preserveTimestamps: true });
  }
}

function renameIfThere(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return false;
  }
}
