import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../base/digest.ts';
import { fileStamp } from '../base/files/fileStamp.ts';
import { isThere, rootAt } from '../base/files/lookAt.ts';
import { dataFolder } from '../content/charts/chartAttributes.ts';
import { filesFolder, isLeftover } from '../content/reading/copiedFiles.ts';
import { lettersFolder } from '../content/reading/readLetters.ts';
import { pagesFolder } from '../content/pages/findPages.ts';
import { walk } from '../base/files/walk.ts';

/** The files that an edition is made of, as they are at a moment. */
export interface SourceState {
  /** Changes with the name and the content of any. */
  readonly digest: string;
  /** Absolute paths of those that were read for it, since no stamp vouches for them yet. */
  readonly read: readonly string[];
  /** Whether it tells of a file, by its absolute path. */
  readonly covers: (path: string) => boolean;
}

/**
 * Looks at every file that an edition is made of, pictures elsewhere than below `stories/` and `pages/`
 * left out.
 * @param contentDir absolute path of the newsroom's folder.
 * @param publicDir absolute path of the folder whose files are copied to the site; it need not be there.
 * @param read absolute paths of files that count by what they hold, not by their stamps.
 * @returns undefined where something cannot be looked at.
 */
export function sourceState(
  contentDir: string,
  publicDir: string,
  read: ReadonlySet<string>,
): SourceState | undefined {
  const folders = [
    ...foldersOfNewsroom
      .filter(({ folder }) => isThere(join(contentDir, folder)))
      .map(({ folder, isPassedOver }) => ({
        dir: contentDir,
        found: walk(rootAt(contentDir), folder, isPassedOver),
      })),
    ...(isThere(publicDir) ? [{ dir: publicDir, found: walk(rootAt(publicDir), '', none) }] : []),
  ];
  if (folders.some(({ found }) => found.closed.length > 0)) return undefined;
  const covered = new Set<string>();
  const fresh: string[] = [];
  const lines: string[] = [];
  const look = (path: string, real = path): void => {
    const stamp = read.has(path) ? undefined : fileStamp(path);
    if (stamp === undefined) fresh.push(path);
    covered.add(path);
    lines.push(path, real, stamp ?? digestOfFile(path));
  };
  try {
    for (const { dir, found } of folders) {
      for (const { path, real } of found.files) look(join(dir, path), real);
    }
    for (const name of listsIn(contentDir)) look(join(contentDir, name));
  } catch {
    return undefined;
  }
  return { digest: digestOf(lines.join('\n')), read: fresh, covers: (path) => covered.has(path) };
}

/** The folders that are read, and what is passed over in them. */
const foldersOfNewsroom = [
  { folder: 'stories', isPassedOver: isHidden },
  { folder: pagesFolder, isPassedOver: isHidden },
  { folder: dataFolder, isPassedOver: isHidden },
  { folder: lettersFolder, isPassedOver: isLeftover },
  { folder: filesFolder, isPassedOver: isLeftover },
];

function isHidden(name: string): boolean {
  return name.startsWith('.');
}

const none = (): boolean => false;

/** The lists and settings of a newsroom are below none of its folders. */
function listsIn(contentDir: string): string[] {
  return readdirSync(contentDir).filter((name) => statSync(join(contentDir, name)).isFile());
}

function digestOfFile(path: string): string {
  // What is no file may never end.
  if (!statSync(path).isFile()) throw new TypeError(path);
  return digestOf(readFileSync(path));
}
