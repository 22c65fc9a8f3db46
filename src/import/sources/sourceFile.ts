import { relative } from 'node:path';
import type { FileKind } from '../../base/files/fileKinds.ts';
import { readWhole } from '../../base/files/readWhole.ts';
import { ContentProblems, type Place, startOfFile } from '../../base/problems/problem.ts';

/** A file of an export, and how it is told of. */
export interface SourceFile {
  /** Absolute path. */
  readonly path: string;
  /** Absolute path of the newsroom’s folder, from which problems name files. */
  readonly contentDir: string;
}

const kind: FileKind = {
  name: 'The export',
  mostBytes: 500_000_000,
  whenTooLarge: 'Export it in several parts, and import each.',
  whenMissing: 'Correct the path; it starts from the folder in which you type.',
  whenFolder: {
    what: 'This is a folder, where the file of an export belongs.',
    remedy: 'Name the file in it; only "markdown" takes a folder.',
  },
};

/**
 * Reads a file of an export, which is taken for UTF-8: a letter that is not is lost, not the file.
 * @throws ContentProblems where it cannot be read.
 */
export function readSource(source: SourceFile): string {
  const { bytes, fault } = readWhole(source.path, kind);
  if (fault) throw faultIn(source, startOfFile, fault.what, fault.remedy);
  return new TextDecoder('utf-8').decode(bytes);
}

/** What is wrong with a file of an export, at its place. */
export function faultIn(
  { path, contentDir }: SourceFile,
  place: Place,
  what: string,
  remedy: string,
  found?: string,
): ContentProblems {
  const file = relative(contentDir, path).replaceAll('\\', '/');
  return new ContentProblems([{ file, ...place, what, found, remedy }]);
}
