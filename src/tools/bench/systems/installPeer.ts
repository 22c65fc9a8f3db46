import { access, cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameDigest } from '../../../base/digest.ts';
import { measure } from '../measure/measure.ts';

/** The folder of another generator's project, as this repository has it. */
export function peerFolder(name: string): string {
  return join(import.meta.dirname, '../peers', name);
}

/**
 * Installs another generator with npm, from its own lock file, in the system's folder for temporary
 * files; what is there from an earlier run is taken as it is.
 * @returns the folder that has the `node_modules`.
 * @throws Error with npm's words where npm fails.
 */
export async function installPeer(name: string): Promise<string> {
  const source = peerFolder(name);
  const lock = await readFile(join(source, 'package-lock.json'));
  const version = nameDigest(lock, 12);
  const place = join(tmpdir(), 'break-of-gauge-bench', `${name}-${version}`);
  if (await isThere(place)) return place;
  const unfinished = `${place}-unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) {
    await cp(join(source, file), join(unfinished, file));
  }
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  await measure({ file: 'npm', args, folder: unfinished });
  await rename(unfinished, place);
  return place;
}

async function isThere(place: string): Promise<boolean> {
  try {
    await access(place);
    return true;
  } catch {
    return false;
  }
}
