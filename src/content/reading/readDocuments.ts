import { fileKinds } from '../../base/files/fileKinds.ts';
import type { Problem } from '../../base/problems/problem.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import {
  type DocumentFields,
  type DocumentKind,
  type DocumentReading,
  type DocumentSource,
  readDocument,
  type StorySetting,
  unreadDocument,
} from '../stories/readDocument.ts';
import type { FoundDocuments } from '../stories/storyFiles.ts';
import { longText, parseApart } from './parseApart.ts';
import type { DocumentMemory } from './documentMemory.ts';
import { readText } from './readText.ts';
import { type Bodies, keptBody } from '../body/bodies.ts';

/** All documents of a kind that a newsroom has. */
export interface DocumentsRead<Fields> {
  /** Those that are whole. */
  readonly whole: readonly DocumentSource<Fields>[];
  /** What could be read of every one that stands where it belongs. */
  readonly readings: readonly DocumentReading<Fields>[];
  /** What could be read of those that do not. */
  readonly strays: readonly DocumentReading<Fields>[];
  /** Of those that were parsed, not remembered. */
  readonly bodies: Bodies;
  readonly problems: readonly Problem[];
}

/**
 * Reads documents of a kind.
 * @param found their files.
 * @param setting what is known of the publication.
 * @param memory of documents that were read before and had no problem.
 */
export async function readDocuments<Fields extends DocumentFields>(
  kind: DocumentKind<Fields>,
  contentDir: string,
  found: FoundDocuments,
  setting: StorySetting,
  memory?: DocumentMemory<Fields>,
): Promise<DocumentsRead<Fields>> {
  const bodies: Bodies = new Map();
  /** Undefined for a long one of which it is not known whether reading it ends. */
  const readIf = (isTried: boolean, file: StoryFile): Read<Fields> | undefined => {
    // From before the text: a file that is written while it is read is then taken for what it was.
    const stamp = found.stamps.get(file.file);
    const untouched = memory?.recognise(file, stamp);
    if (untouched) return { reading: untouched, whole: untouched, problems: [] };
    const { text, problems } = readText(contentDir, file.file, fileKinds.story, file.realFile);
    if (text === undefined) return unread(file, problems);
    const known = problems.length === 0 ? memory?.recall(file, text, stamp) : undefined;
    if (known) return { reading: known, whole: known, problems: [] };
    if (text.length > longText && !isTried) return undefined;
    const read = readDocument(kind, file, text, setting);
    const all = [...problems, ...read.problems];
    if (read.whole) bodies.set(read.whole.digest, keptBody(read.segments));
    if (read.whole === undefined || all.length > 0) return { ...read, problems: all };
    const kept = memory?.keep(read.whole, stamp) ?? read.whole;
    return { reading: kept, whole: kept, problems: [] };
  };
  const files = [...found.files, ...found.strays];
  const first = files.map((file) => readIf(false, file));
  const long = files.filter((_, index) => first[index] === undefined);
  const deadly = await parseApart(contentDir, long);
  const all = files.map((file, index): Read<Fields> => {
    const own = deadly.filter((problem) => problem.file === file.file);
    return first[index] ?? (own.length === 0 ? readIf(true, file) : undefined) ?? unread(file, own);
  });
  const placed = all.slice(0, found.files.length);
  const strays = all.slice(found.files.length);
  return {
    whole: placed.map(({ whole }) => whole).filter((whole) => whole !== undefined),
    readings: placed.map(({ reading }) => reading),
    strays: strays.map(({ reading }) => reading),
    bodies,
    problems: [...found.problems, ...all.flatMap(({ problems }) => problems)],
  };
}

interface Read<Fields> {
  readonly reading: DocumentReading<Fields>;
  readonly whole: DocumentSource<Fields> | undefined;
  readonly problems: readonly Problem[];
}

function unread<Fields>(file: StoryFile, problems: readonly Problem[]): Read<Fields> {
  return { reading: unreadDocument(file), whole: undefined, problems };
}
