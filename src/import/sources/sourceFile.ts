import { isUtf8 } from 'node:buffer';
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
 * Reads a file of an export. One without any letter in UTF-8 is taken for UTF-16 by its mark, or else for
 * Windows-1252; of another, what is not in UTF-8 is lost, not the file.
 * @returns its text, and what its letters are to be looked at for.
 * @throws ContentProblems where it cannot be read.
 */
export function readSource(source: SourceFile): { text: string; doubts: string[] } {
  const { bytes, fault } = readWhole(source.path, kind);
  if (fault) throw faultIn(source, startOfFile, fault.what, fault.remedy);
  const text = new TextDecoder('utf-8').decode(bytes);
  // The sign that stands for what is no letter may have been written as one.
  if (isUtf8(bytes)) return { text, doubts: [] };
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') {
    const encoding = mark === 'fffe' ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(encoding).decode(bytes), doubts: [] };
  }
  if (/[^\x00-\x7F\uFFFD]/.test(text)) {
    return {
      text,
      doubts: ['Letters were lost: they are not in UTF-8. Compare them with the file.'],
    };
  }
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    doubts: [
      'It is not written in UTF-8, and was read as Windows-1252. Look at its letters; where they are wrong, save the file in UTF-8 and import it again.',
    ],
  };
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
