import { mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Settings, SettingsError } from '../base/settings.ts';
import { codeOf } from '../base/files/errorCodes.ts';
import { isWithin } from '../base/files/isWithin.ts';
import { realPlace } from './realPlace.ts';

/**
 * Makes sure, before any work, that a site can be put in place of OUT_DIR, and that the folder is not
 * needed for something else. All paths count as what their links lead to.
 * @param root the project's folder.
 * @param home the folder of the person who builds, where there is one.
 * @throws SettingsError where it cannot be.
 */
export async function requireReplaceable(
  { contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>,
  root: string,
  home: string | undefined,
): Promise<void> {
  const place = await realPlace(outDir);
  const named = place === outDir ? outDir : `${outDir} and leads to ${place}`;
  const needed = await realPlaces([
    contentDir,
    ...projectFolders.map((folder) => join(root, folder)),
  ]);
  const around = await realPlaces(home === undefined ? [root] : [root, home]);
  const endangered =
    [...needed, ...around].find((folder) => isWithin(folder, place)) ??
    needed.find((folder) => isWithin(place, folder));
  if (endangered !== undefined) throw refused(named, clash(place, endangered));
  if (dirname(place) === place) throw refused(named, 'is a whole disk');
  await requireReadable(place, named);
  await requireRenamable(place, named);
}

const projectFolders = ['src', 'public', 'node_modules', '.git', '.astro', '.edition'];

function realPlaces(paths: readonly string[]): Promise<string[]> {
  return Promise.all(paths.map(realPlace));
}

function refused(named: string, what: string): SettingsError {
  return new SettingsError(
    `OUT_DIR is ${named}, which ${what}. Set it to a folder of its own; what it holds is replaced.`,
  );
}

function clash(place: string, kept: string): string {
  if (place === kept) return 'is needed as it is';
  return isWithin(kept, place) ? `holds ${kept}` : `is within ${kept}`;
}

async function requireReadable(place: string, named: string): Promise<void> {
  try {
    await readdir(place);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw new SettingsError(
      `OUT_DIR is ${named}, which is no folder that can be read (${codeOf(error)}). Set it to one that can.`,
    );
  }
}

/** Beside the place the new site is put together, which then takes its name. */
async function requireRenamable(place: string, named: string): Promise<void> {
  const parent = dirname(place);
  let probe: string;
  try {
    await makeFolder(parent);
    probe = await mkdtemp(join(parent, '.edition-'));
  } catch (error) {
    throw new SettingsError(
      `OUT_DIR is ${named}, and nothing can be written in ${parent} (${codeOf(error)}). Set it to where you may write.`,
    );
  }
  try {
    const code = await refusalToMove(place, probe);
    if (!canMove.has(code)) {
      throw new SettingsError(
        `OUT_DIR is ${named}, which cannot be renamed (${code}), as a mounted volume cannot. Set it to a folder below, like ${join(place, 'site')}.`,
      );
    }
  } finally {
    await rm(probe, { recursive: true, force: true });
  }
}

/** Node, asked to make all the folders of a path, asks for ever where the system makes none, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  if (await stat(folder).catch(() => undefined)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

/**
 * Tries to rename a folder onto one that holds something, which the system refuses in any case: why
 * tells whether it would have renamed it, and the site stays where readers find it.
 */
async function refusalToMove(place: string, probe: string): Promise<string> {
  await writeFile(join(probe, 'held'), '');
  try {
    await rename(place, probe);
  } catch (error) {
    return codeOf(error);
  }
  await rename(probe, place);
  return moved;
}

const moved = '';

/** There is nothing to move, or only what the other folder holds is in the way; Windows tells no more than EPERM. */
const canMove = new Set([
  moved,
  'ENOENT',
  'ENOTEMPTY',
  'EEXIST',
  ...(process.platform === 'win32' ? ['EPERM'] : []),
]);
