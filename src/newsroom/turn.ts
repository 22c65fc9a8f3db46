import { mkdir, readlink, rm, rmdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SettingsError } from '../settings.ts';
import { codeOf } from './folders.ts';

/**
 * Waits until no other build of this project runs: Astro keeps what it reads in one place.
 * The turn is a link named after its process, which the file system makes or refuses in one step.
 * @param workshop absolute path of the folder that builds work in; made when missing.
 * @param patience how many milliseconds to wait at the most.
 * @returns gives the turn back, and the workshop with it.
 * @throws SettingsError where the other build takes longer.
 */
export async function takeTurn(
  workshop: string,
  complain: (text: string) => void,
  patience = 600_000,
): Promise<() => Promise<void>> {
  const turn = join(workshop, 'turn');
  const end = Date.now() + patience;
  let told = false;
  while (!(await claims(workshop, turn))) {
    const holder = Number(await readlink(turn).catch(() => '0'));
    if (!isAlive(holder)) {
      await rm(turn, { force: true });
      continue;
    }
    const other = `Another build of this project runs (process ${holder}).`;
    if (Date.now() >= end) {
      throw new SettingsError(`${other} If that is wrong, remove ${turn}.`);
    }
    if (!told) complain(`${other} Waiting for its end.`);
    told = true;
    await pause(100);
  }
  return async () => {
    await rm(turn, { force: true });
    // Another may already be at work here.
    await rmdir(workshop).catch(() => undefined);
  };
}

/** @returns whether this process has the turn now. */
async function claims(workshop: string, turn: string): Promise<boolean> {
  try {
    await mkdir(workshop, { recursive: true });
    await symlink(String(process.pid), turn);
    return true;
  } catch (error) {
    if (['EEXIST', 'ENOENT'].includes(codeOf(error))) return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
