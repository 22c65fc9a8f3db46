import { mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Gives a project the packages of an installation, and none of the caches there: a folder of its own,
 * with a link to each package. Programs that keep something in `node_modules` keep it apart.
 * @param installation the folder that has the `node_modules`.
 */
export async function linkPackages(installation: string, project: string): Promise<void> {
  const packages = join(installation, 'node_modules');
  const own = join(project, 'node_modules');
  await mkdir(own, { recursive: true });
  const names = (await readdir(packages)).filter(
    (name) => name === '.bin' || !name.startsWith('.'),
  );
  await Promise.all(
    names.map((name) => symlink(join(packages, name), join(own, name), 'junction')),
  );
}
