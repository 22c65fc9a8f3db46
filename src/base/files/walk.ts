import { type Dirent, readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { refusedFile } from './fileFault.ts';
import { folderKind } from './fileKinds.ts';
import { isInside, lookAt, type Root } from './lookAt.ts';
import type { Fault } from '../problems/problem.ts';

/** Something that stands below a folder. */
export interface Entry {
  /** Its path from the root, with forward slashes, by the links that lead to it. */
  readonly path: string;
  /** Its absolute path without links. */
  readonly real: string;
}

/** Something that is not looked into, and why. */
export interface Closed extends Fault {
  readonly path: string;
  /** What a symbolic link says that is not followed. */
  readonly found?: string;
}

/** All that stands below a folder, in the order of paths; the folder itself left out. */
export interface Walk {
  /** Files, and what else is no folder. */
  readonly files: readonly Entry[];
  readonly folders: readonly Entry[];
  /** Those of the folders that symbolic links stand for. */
  readonly links: readonly Entry[];
  readonly closed: readonly Closed[];
}

/**
 * Lists what stands below a folder. Symbolic links are followed inside the root; one that leads out
 * of it, to nothing or back to where it stands is told, not followed.
 * @param below the folder's path from the root; "" for the root itself.
 * @param isPassedOver tells by its name what is left out, with all that is in it.
 */
export function walk(root: Root, below: string, isPassedOver: (name: string) => boolean): Walk {
  const way: Way = {
    root,
    isPassedOver,
    found: { files: [], folders: [], links: [], closed: [] },
  };
  const look = lookAt(join(root.real, below), root, folderKind);
  if (look.fault) way.found.closed.push({ path: below, ...look.fault });
  else if (!look.facts.isDirectory()) way.found.closed.push({ path: below, ...noFolder });
  else lookInto({ path: below, real: look.real }, [], way);
  return way.found;
}

interface Way {
  readonly root: Root;
  readonly isPassedOver: (name: string) => boolean;
  readonly found: { files: Entry[]; folders: Entry[]; links: Entry[]; closed: Closed[] };
}

function lookInto(folder: Entry, above: readonly string[], way: Way): void {
  const within = [...above, folder.real];
  for (const entry of namesIn(folder, way)) {
    if (way.isPassedOver(entry.name)) continue;
    const path = folder.path === '' ? entry.name : `${folder.path}/${entry.name}`;
    const here = { path, real: join(folder.real, entry.name) };
    if (entry.isSymbolicLink()) follow(here, within, way);
    else if (entry.isDirectory()) addFolder(here, within, way);
    else way.found.files.push(here);
  }
}

function namesIn({ path, real }: Entry, { found }: Way): readonly Dirent[] {
  try {
    return readdirSync(real, { withFileTypes: true }).toSorted((a, b) =>
      a.name < b.name ? -1 : 1,
    );
  } catch (error) {
    found.closed.push({ path, ...refusedFile(error, folderKind) });
    return [];
  }
}

function follow({ path, real: link }: Entry, within: readonly string[], way: Way): void {
  const { root, found } = way;
  const look = lookAt(link, root, folderKind);
  if (look.fault) {
    found.closed.push({ path, found: readlinkSync(link), ...look.fault });
    return;
  }
  const { real, facts } = look;
  if (!facts.isDirectory()) found.files.push({ path, real });
  else if (within.some((folder) => isInside(folder, real))) {
    found.closed.push({ path, found: readlinkSync(link), ...circle });
  } else {
    found.links.push({ path, real });
    addFolder({ path, real }, within, way);
  }
}

function addFolder(folder: Entry, within: readonly string[], way: Way): void {
  const { folders, closed } = way.found;
  folders.push(folder);
  if (folders.length < mostFolders) lookInto(folder, within, way);
  else if (folders.length === mostFolders) closed.push({ path: folder.path, ...tooMany });
}

/** Folders that link to each other can show each other more often than any disk could hold. */
const mostFolders = 100_000;

const tooMany: Fault = {
  what: 'More folders stand here than anyone looks into, as symbolic links show them.',
  remedy: 'Remove links to folders that hold such links.',
};

const circle: Fault = {
  what: 'The symbolic link leads back to a folder that it stands in.',
  remedy: 'Remove the link.',
};

const noFolder: Fault = {
  what: 'This is a file, where a folder belongs.',
  remedy: 'Rename or remove it.',
};
