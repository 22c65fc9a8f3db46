import { closeSync, constants, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { faultOfFacts, refusedFile } from './fileFault.ts';
import type { FileKind } from './fileKinds.ts';
import type { Fault } from '../problems/problem.ts';

/**
 * Reads a regular file of no more than its kind's size. At once: to hand the reading of a story to
 * another thread takes several times as long as to read it.
 * @param path absolute.
 * @returns its bytes, or why there are none.
 */
export function readWhole(
  path: string,
  kind: FileKind,
):
  | { readonly bytes: Buffer; readonly fault?: undefined }
  | { readonly bytes?: undefined; readonly fault: Fault } {
  try {
    // To open a device may set it going, so that it is looked at first.
    const fault = faultOfFacts(statSync(path), kind);
    return fault ? { fault } : readOpened(openSync(path, calmly), kind);
  } catch (error) {
    return { fault: refusedFile(error, kind) };
  }
}

/** A pipe that took the file's place meanwhile opens at once, and keeps nobody waiting. */
const calmly = constants.O_RDONLY | constants.O_NONBLOCK;

function readOpened(file: number, kind: FileKind): ReturnType<typeof readWhole> {
  try {
    const fault = faultOfFacts(fstatSync(file), kind);
    return fault ? { fault } : { bytes: readFileSync(file) };
  } finally {
    closeSync(file);
  }
}
