import { existsSync, type FSWatcher, readdirSync, watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { isInside, rootAt } from '../../base/files/lookAt.ts';

/** What happened to a file, in the words of Vite's watcher. */
export type FileEvent = 'add' | 'change' | 'unlink';

/**
 * Watches a folder and all below it, folders that come later too. It takes one watch for each folder: Vite's
 * own watcher takes one for each file, and some seconds to look at tens of thousands.
 * @param root absolute path.
 * @param tell is told once of what happens to a file at about the same time, with its absolute path.
 */
export function watchFolders(
  root: string,
  tell: (event: FileEvent, path: string) => void,
): { readonly close: () => void } {
  const watchers = new Map<string, FSWatcher>();
  const happened = new Map<string, FileEvent>();
  let timer: NodeJS.Timeout | undefined;
  const tellAll = (): void => {
    timer = undefined;
    const events = [...happened];
    happened.clear();
    for (const [path, event] of events) tell(event, path);
  };
  const note = (path: string, isRenamed: boolean): void => {
    const there = isRenamed || happened.get(path) === 'add' ? 'add' : 'change';
    happened.set(path, existsSync(path) ? there : 'unlink');
    timer ??= setTimeout(tellAll, atOnce);
  };
  const leave = (folder: string): void => {
    for (const [path, watcher] of watchers) {
      if (!isInside(path, folder)) continue;
      watcher.close();
      watchers.delete(path);
    }
  };
  const enter = (folder: string): void => {
    const within = foldersIn(folder);
    if (within === undefined || watchers.has(folder)) return;
    const watcher = watch(folder, (event, name) => {
      const path = name === null ? folder : join(folder, name);
      if (event === 'rename' && name !== null) {
        leave(path);
        if (!isPassedOver(name)) enter(path);
      }
      note(path, event === 'rename');
    });
    // A folder that goes is told by the one that held it.
    watcher.on('error', leave.bind(undefined, folder));
    watchers.set(folder, watcher);
    within.forEach(enter);
  };
  enter(root);
  return {
    close() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** Milliseconds; whoever saves a file empties it first, or writes another and renames it. */
const atOnce = 30;

/** @returns absolute paths; undefined for what is no folder that can be looked into. */
function foldersIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isPassedOver(entry.name))
      .map(({ name }) => join(folder, name));
  } catch {
    return undefined;
  }
}

function isPassedOver(name: string): boolean {
  return name === '.git' || name === 'node_modules';
}

/** Prepares what tells whether a path is in one of some folders, with or without the links that lead there. */
export function inOneOf(folders: readonly string[]): (path: string) => boolean {
  const all = folders.map((folder) => resolve(folder)).flatMap((path) => [path, rootAt(path).real]);
  return (path) => all.some((folder) => isInside(path, folder));
}
