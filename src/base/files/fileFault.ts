import { fieldOf } from '../fieldOf.ts';
import { codeOf } from './errorCodes.ts';
import type { FileKind } from './fileKinds.ts';
import type { Fault } from '../problems/problem.ts';

/**
 * Words why the system gives no file.
 * @param error what it threw.
 * @param isLink whether a symbolic link stands there.
 */
export function refusedFile(error: unknown, kind: FileKind, isLink = false): Fault {
  const { name, whenMissing } = kind;
  const code = codeOf(error);
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      if (hasLostName(error)) return lostName;
      return isLink
        ? { what: 'The symbolic link leads to nothing.', remedy: unlinked }
        : { what: `${name} is missing.`, remedy: whenMissing };
    case 'ELOOP':
      return { what: 'The symbolic link leads back to itself.', remedy: unlinked };
    case 'ENAMETOOLONG':
      return { what: 'The path is longer than the system takes.', remedy: 'Shorten it.' };
    default:
      return {
        what: `${name} cannot be opened (${code}).`,
        remedy: 'Make it one that you may read.',
      };
  }
}

/** Bytes of a name that are no letters are read as U+FFFD, by which nothing is found. */
function hasLostName(error: unknown): boolean {
  const path = fieldOf(error, 'path');
  return typeof path === 'string' && path.includes('\uFFFD');
}

const lostName: Fault = {
  what: 'The name holds letters that are not in UTF-8, so that it cannot be opened.',
  remedy: 'Rename it, with small letters, digits and hyphens.',
};

const unlinked = 'Put what was meant in the link’s place, or remove the link.';

/** What a system tells of a file. */
interface FileFacts {
  readonly size: number;
  readonly isFile: () => boolean;
  readonly isDirectory: () => boolean;
}

/** Says what keeps something on the disk from being read whole; undefined where nothing does. */
export function faultOfFacts(facts: FileFacts, kind: FileKind): Fault | undefined {
  const { name, mostBytes, whenTooLarge, whenFolder } = kind;
  if (facts.isDirectory()) return whenFolder;
  if (!facts.isFile()) {
    return {
      what: `${name} is a device, a pipe or a socket, which is never read to its end.`,
      remedy: 'Put a file in its place.',
    };
  }
  if (facts.size <= mostBytes) return undefined;
  return {
    what: `${name} is too large: ${grouped(facts.size)} bytes, where ${grouped(mostBytes)} is the most.`,
    remedy: whenTooLarge,
  };
}

function grouped(number: number): string {
  return number.toLocaleString('en-GB');
}
