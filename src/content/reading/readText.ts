import { join } from 'node:path';
import type { FileKind } from '../../base/files/fileKinds.ts';
import { faultOfPath, rootAt } from '../../base/files/lookAt.ts';
import { readWhole } from '../../base/files/readWhole.ts';
import { conflictMarker } from '../problems/conflictMarker.ts';
import { unprintableCharacters } from '../../base/problems/printable.ts';
import { type Problem, startOfFile } from '../../base/problems/problem.ts';

/** A text file that was read: its text where there is one, and what is wrong with its characters. */
export interface TextFile {
  /**
   * Without a byte order mark, its lines ended by \n whatever they end by in the file; undefined
   * where the file cannot be read at all, or git left two versions in it.
   */
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads a text file of the content folder where it is one, and no link leads out of the newsroom.
 * @param file path relative to `contentDir`.
 */
export function readInside(contentDir: string, file: string, kind: FileKind): TextFile {
  const fault = faultOfPath(join(contentDir, file), rootAt(contentDir), kind);
  return fault
    ? { text: undefined, problems: [{ file, ...startOfFile, ...fault }] }
    : readText(contentDir, file, kind);
}

/**
 * Reads a text file of the content folder, which must be UTF-8.
 * @param file path relative to `contentDir`.
 * @param realFile the same without symbolic links.
 */
export function readText(
  contentDir: string,
  file: string,
  kind: FileKind,
  realFile = file,
): TextFile {
  const { bytes, fault } = readWhole(join(contentDir, realFile), kind);
  if (fault) return { text: undefined, problems: [{ file, ...startOfFile, ...fault }] };
  try {
    const text = withPlainLineEnds(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const conflict = conflictMarker(text, file);
    if (conflict) return { text: undefined, problems: [conflict] };
    return { text, problems: unprintableCharacters(text, file) };
  } catch {
    return { text: undefined, problems: [notUtf8(bytes, file)] };
  }
}

/** Parsers do not agree on what ends a line, so that places would differ. */
export function withPlainLineEnds(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n');
}

function notUtf8(bytes: Buffer, file: string): Problem {
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) {
    return {
      file,
      ...startOfFile,
      what: 'The file is saved as UTF-16.',
      remedy: 'Save it again with the encoding UTF-8.',
    };
  }
  const lines = bytes.toString('utf8').split('\n');
  const index = Math.max(
    0,
    lines.findIndex((line) => line.includes('\uFFFD')),
  );
  const line = lines[index] ?? '';
  return {
    file,
    line: index + 1,
    column: Math.max(0, line.indexOf('\uFFFD')) + 1,
    what: 'The file is not UTF-8: from here on its letters cannot be told.',
    found: line.replaceAll('\uFFFD', '?'),
    remedy: 'Save it again with the encoding UTF-8.',
  };
}
