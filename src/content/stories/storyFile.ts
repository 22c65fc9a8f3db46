import type { BigIntStats } from 'node:fs';
import { dirname, join } from 'node:path';
import { factsOf, stampOf } from '../../base/files/fileStamp.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';

/**
 * Leaves each story one of the paths that links give it: its own where that is among them, else the
 * first. A link that gives it another is a problem; a symbolic one is told once for all that it shows.
 * @param files in the order of their paths.
 * @param links paths of folders that symbolic links stand for.
 * @param noun how a problem calls what the files are.
 * @returns beside the stories the stamps of all files, by their paths; see `fileStamp`.
 */
export function oneAddressEach(
  contentDir: string,
  files: readonly StoryFile[],
  links: readonly string[],
  noun: string,
): { kept: StoryFile[]; stamps: Map<string, string>; problems: Problem[] } {
  const elsewhere = `old addresses of a ${noun} belong in its field "formerly"`;
  const owners = new Map<string, StoryFile>();
  const ownerOf = new Map<StoryFile, StoryFile>();
  const stamps = new Map<string, string>();
  for (const file of files.toSorted((a, b) => Number(isLinked(a)) - Number(isLinked(b)))) {
    const facts = factsOf(join(contentDir, realFileOf(file)));
    const stamp = facts && stampOf(facts);
    if (stamp !== undefined) stamps.set(file.file, stamp);
    const identity = identityOf(facts) ?? realFileOf(file);
    const owner = owners.get(identity) ?? file;
    owners.set(identity, owner);
    ownerOf.set(file, owner);
  }
  const problems = new Map<string, Problem>();
  for (const file of files) {
    const own = ownerOf.get(file) ?? file;
    if (own === file) continue;
    const problem =
      realFileOf(own) === realFileOf(file)
        ? {
            file: linkThatShows(file, links),
            ...startOfFile,
            what: `The symbolic link gives a ${noun} a second address.`,
            found: own.file,
            remedy: `Remove the link; ${elsewhere}.`,
          }
        : {
            file: file.file,
            ...startOfFile,
            what: `A hard link gives a ${noun} a second address: the same file has two names.`,
            found: own.file,
            remedy: `Remove one of the names; ${elsewhere}.`,
          };
    if (!problems.has(problem.file)) problems.set(problem.file, problem);
  }
  return {
    kept: files.filter((file) => ownerOf.get(file) === file),
    stamps,
    problems: [...problems.values()],
  };
}

/** What the names of one file have in common; undefined for a file that has a single one. */
function identityOf(facts: BigIntStats | undefined): string | undefined {
  return facts?.isFile() && facts.nlink > 1n ? `${facts.dev} ${facts.ino}` : undefined;
}

function isLinked({ realFile }: StoryFile): boolean {
  return realFile !== undefined;
}

function linkThatShows({ file }: StoryFile, links: readonly string[]): string {
  return links.find((path) => file.startsWith(`${path}/`)) ?? file;
}

/** The path of a story's file from the content folder, symbolic links followed. */
export function realFileOf({
  file,
  realFile = file,
}: Pick<StoryFile, 'file' | 'realFile'>): string {
  return realFile;
}

/** The absolute path of the folder that a story's file stands in, symbolic links followed. */
export function folderOf(contentDir: string, file: Pick<StoryFile, 'file' | 'realFile'>): string {
  return join(contentDir, dirname(realFileOf(file)));
}

/** A story's file, found by its path. */
export interface StoryFile {
  /** year/month/slug: the story's name everywhere, and its permalink. */
  readonly id: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** The same without the symbolic links on the way; undefined where there are none. */
  readonly realFile?: string | undefined;
}
