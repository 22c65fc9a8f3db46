import { cp, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SettingsError } from '../settings.ts';
import { codeOf } from './folders.ts';

/**
 * Puts a finished site where the last one stands, by two renames: readers see the old or the new.
 * @param site absolute path of the finished site; is moved away.
 * @param outDir absolute path of the place; its parent is there.
 * @throws SettingsError where the place cannot be replaced; the old site then stands as it was.
 */
export async function putInPlace(site: string, outDir: string): Promise<void> {
  const place = await realpath(outDir).catch(() => outDir);
  const next = join(dirname(place), `.${basename(place)}.next`);
  const last = join(dirname(place), `.${basename(place)}.last`);
  try {
    await rm(next, { recursive: true, force: true });
    await rm(last, { recursive: true, force: true });
    await moveAcross(site, next);
    const replaced = await renameIfThere(place, last);
    try {
      await rename(next, place);
    } catch (error) {
      if (replaced) await rename(last, place);
      throw error;
    }
  } catch (error) {
    throw new SettingsError(
      `OUT_DIR is ${outDir}, which cannot be replaced (${codeOf(error)}). Set it to a folder that can be renamed.`,
    );
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await rm(last, { recursive: true, force: true });
}

async function moveAcross(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return false;
  }
}
