import { mkdir, readlink, rename, rm, rmdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { nameDigest } from '../base/digest.ts';
import { SettingsError } from '../base/settings.ts';
import { codeOf } from '../base/files/errorCodes.ts';
import { isRunning, numberIn, ownName } from './runningProcess.ts';

/**
 * Waits until no other build of this project runs: what is kept between builds is for one at a time.
 * The lock is a link named after its process, which the file system makes or refuses in one step.
 * @param workDir absolute path of the folder that builds work in; made when missing.
 * @param patience how many milliseconds to wait at the most.
 * @returns releases the lock, and removes the folder where nothing is left in it.
 * @throws SettingsError where the other build takes longer.
 */
export async function takeBuildLock(
  workDir: string,
  printError: (text: string) => void,
  patience = 600_000,
): Promise<() => Promise<void>> {
  const lock = join(workDir, 'lock');
  const end = Date.now() + patience;
  let told = false;
  while (!(await claims(lock))) {
    const holder = (await holderOf(lock)) ?? '';
    const other = `Another build of this project runs (process ${numberIn(holder)}).`;
    if (Date.now() >= end) {
      throw new SettingsError(`${other} If that is wrong, remove ${lock}.`);
    }
    if (isRunning(holder)) {
      if (!told) printError(`${other} Waiting for its end.`);
      told = true;
    }
    await pause(told ? 100 : 10);
  }
  return async () => {
    await rm(lock, { force: true });
    // Another may already be at work here.
    await rmdir(workDir).catch(() => undefined);
  };
}

/**
 * Makes a lock, or takes it over from a process that died. Of several that find it left, one wins the
 * right to replace it, which is a lock of its own, under the name of who left it; that name never
 * comes again, so that whoever is late finds another and has no right.
 * @param lock absolute path.
 * @returns whether this process has it now.
 */
async function claims(lock: string): Promise<boolean> {
  try {
    await mkdir(dirname(lock), { recursive: true });
    await symlink(ownName(), lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  const left = await holderOf(lock);
  if (left === undefined || isRunning(left)) return false;
  const right = `${lock}-${nameDigest(left, 12)}`;
  if (!(await claims(right))) return false;
  if ((await holderOf(lock)) !== left) {
    await rm(right, { force: true });
    return false;
  }
  await rename(right, lock);
  return true;
}

/** @returns the name of the process that has a lock; "" where that is no link, undefined where it is gone. */
async function holderOf(lock: string): Promise<string | undefined> {
  try {
    return await readlink(lock);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? undefined : '';
  }
}
