import { accessSync, constants, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { faultOfNameLength } from './nameLength.ts';
import { faultOfFacts, refusedFile } from './fileFault.ts';
import type { FileKind } from './fileKinds.ts';
import type { Fault } from '../problems/problem.ts';

/** A folder that nothing of what is read may stand outside of. */
export interface Root {
  /** How a problem calls it. */
  readonly name: string;
  /** Its absolute path. */
  readonly path: string;
  /** The same without links. */
  readonly real: string;
}

/** What a path leads to once links are followed, or why it leads nowhere. */
export type Look =
  | { readonly real: string; readonly facts: Stats; readonly fault?: undefined }
  | { readonly real?: undefined; readonly facts?: undefined; readonly fault: Fault };

/** The root at a path, which need not be there: nothing is found in it then. */
export function rootAt(path: string, name = 'the newsroom'): Root {
  try {
    return { name, path, real: realpathSync.native(path) };
  } catch {
    return { name, path, real: path };
  }
}

/** Looks where a path leads. What is there is not opened: a pipe or a device may never end. */
export function lookAt(path: string, root: Root, kind: FileKind): Look {
  try {
    const real = realpathSync.native(path);
    if (!isInside(real, root.real)) return { fault: outside(path, root, kind) };
    accessSync(real, constants.R_OK);
    return { real, facts: statSync(real) };
  } catch (error) {
    return { fault: refusedFile(error, kind, isLink(path)) };
  }
}

/** Says what keeps a path from leading to a file that may be read; undefined where nothing does. */
export function faultOfPath(path: string, root: Root, kind: FileKind): Fault | undefined {
  const look = lookAt(path, root, kind);
  return look.fault ?? faultOfFacts(look.facts, kind) ?? faultOfName(look.real);
}

function faultOfName(path: string): Fault | undefined {
  const fault = faultOfNameLength(basename(path));
  return fault === undefined
    ? undefined
    : { what: `The file’s name ${fault}`, remedy: 'Rename the file, and correct the path.' };
}

/** Tells whether a path is a folder's, or below it; both absolute, and without links. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function outside(path: string, root: Root, { name }: FileKind): Fault {
  if ([root.path, root.real].some((folder) => isInside(path, folder))) {
    return {
      what: `A symbolic link leads out of ${root.name} here.`,
      remedy: `Put what was meant in the link’s place, or move it into ${root.name}.`,
    };
  }
  return {
    what: `${name} is outside ${root.name}.`,
    remedy: `Save it in ${root.name}, and correct the path.`,
  };
}

/** Tells whether anything has a name, and be it a link that leads to nothing. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
