import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { type Settings, SettingsError } from '../settings.ts';

/** @throws SettingsError where CONTENT_DIR is no folder. */
export async function requireContent({ contentDir }: Pick<Settings, 'contentDir'>): Promise<void> {
  const found = await stat(contentDir).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new SettingsError(
    `CONTENT_DIR is ${contentDir}, which is no folder. Set it to a newsroom’s folder.`,
  );
}

/**
 * Makes sure that the site can be put in place of OUT_DIR, and that nothing else is lost by it:
 * whatever the folder holds is replaced.
 * @param root the project's folder.
 * @throws SettingsError where it cannot be, or where the folder holds anything but a site.
 */
export async function requireReplaceable(
  { contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>,
  root: string,
): Promise<void> {
  const kept = [contentDir, ...projectFolders.map((folder) => join(root, folder))];
  const endangered = kept.find((folder) => isWithin(folder, outDir) || isWithin(outDir, folder));
  if (endangered !== undefined) {
    throw new SettingsError(
      `OUT_DIR is ${outDir}, which ${clash(outDir, endangered)}. Set it to a folder of its own; what it holds is replaced.`,
    );
  }
  const names = await namesIn(outDir);
  if (names.length > 0 && !names.includes('index.html')) {
    throw new SettingsError(
      `OUT_DIR is ${outDir}, which holds ${names.slice(0, 3).join(', ')} and no site. Set it to a new or empty folder; what it holds is replaced.`,
    );
  }
  await requireWritable(outDir);
}

const projectFolders = ['src', 'public', 'node_modules', '.git', '.astro', '.edition'];

function clash(outDir: string, kept: string): string {
  if (outDir === kept) return 'is needed as it is';
  return isWithin(kept, outDir) ? `holds ${kept}` : `is within ${kept}`;
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`);
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new SettingsError(
      `OUT_DIR is ${folder}, which is no folder that can be read (${codeOf(error)}). Set it to one that can.`,
    );
  }
}

async function requireWritable(outDir: string): Promise<void> {
  const parent = dirname(outDir);
  try {
    await mkdir(parent, { recursive: true });
    await rm(await mkdtemp(join(parent, '.edition-')), { recursive: true });
  } catch (error) {
    throw new SettingsError(
      `OUT_DIR is ${outDir}, and nothing can be written in ${parent} (${codeOf(error)}). Set it to where you may write.`,
    );
  }
}

/** Tells by a file system's code whether a disk, or what one may use of it, is full. */
export function isFull(code: string): boolean {
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** The code of a file system's error, such as "EACCES". */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
