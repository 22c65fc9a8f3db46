import { z } from 'astro/zod';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { startOfFile } from '../../base/problems/problem.ts';
import { readYaml } from '../problems/yamlDocument.ts';
import { digestOf } from '../../base/digest.ts';
import { cutFrontmatter } from '../stories/frontmatterBlock.ts';
import type { DocumentSource } from '../stories/readDocument.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import { readText } from './readText.ts';

/** What earlier readings found in documents of a kind without a problem, so that only changed ones are parsed. */
export interface DocumentMemory<Fields> {
  /** Whether it knows as good as nothing yet of so many documents. */
  readonly isNewTo: (documents: number) => boolean;
  /** Takes in what somebody else read. */
  readonly learn: (documents: readonly CachedDocument<Fields>[]) => void;
  /** @returns the document, if nobody wrote to its file since it was read. */
  readonly recognise: (
    file: StoryFile,
    stamp: string | undefined,
  ) => DocumentSource<Fields> | undefined;
  /** @returns the document, if the file held this very text. */
  readonly recall: (
    file: StoryFile,
    text: string,
    stamp: string | undefined,
  ) => DocumentSource<Fields> | undefined;
  /** @returns the document as it is remembered, without the tree that its frontmatter was parsed to. */
  readonly keep: (
    document: DocumentSource<Fields>,
    stamp: string | undefined,
  ) => DocumentSource<Fields>;
}

/** What is kept of a document; where things stand in its file is found again when it is asked for. */
export interface CachedDocument<Fields> {
  readonly document: Omit<DocumentSource<Fields>, 'placeOf'>;
  /** See `fileStamp`; undefined where the file must be read again. */
  readonly stamp: string | undefined;
}

/** Puts a document in the form in which it is remembered. */
export function toCache<Fields>(
  { id, file, frontmatter, body, digest, readingMinutes }: DocumentSource<Fields>,
  stamp: string | undefined,
): CachedDocument<Fields> {
  return { document: { id, file, frontmatter, body, digest, readingMinutes }, stamp };
}

/** Looks only at what documents are known by: for the rest vouches that this very code wrote it. */
export function cachedDocumentSchema<Fields>() {
  return z.custom<CachedDocument<Fields>>((value) => documentKeySchema.safeParse(value).success);
}

const documentKeySchema = z.object({
  document: z.object({ id: z.string(), file: z.string(), digest: z.string() }),
});

/** A memory that is written to a file by whoever opened it. */
export interface OpenMemory<Fields> extends DocumentMemory<Fields> {
  /** Ends a reading. @returns what was asked for or kept in it, and how much of that no file tells yet. */
  readonly endReading: () => {
    readonly kept: ReadonlyMap<string, CachedDocument<Fields>>;
    readonly changes: number;
  };
}

/**
 * Opens a memory.
 * @param known what an earlier reading kept, by the documents' files.
 */
export function documentMemory<Fields>(
  contentDir: string,
  known = new Map<string, CachedDocument<Fields>>(),
): OpenMemory<Fields> {
  let kept = new Map<string, CachedDocument<Fields>>();
  let changes = 0;
  const remembered = (
    file: StoryFile,
    { document }: CachedDocument<Fields>,
  ): DocumentSource<Fields> => ({
    ...document,
    realFile: file.realFile,
    placeOf: placesIn(contentDir, file),
  });
  return {
    isNewTo: (count) => known.size < count / 2,
    learn(read) {
      changes += read.length;
      for (const one of read) known.set(one.document.file, one);
    },
    recognise(documentFile, stamp) {
      const { file } = documentFile;
      const found = known.get(file);
      if (found === undefined || stamp === undefined || found.stamp !== stamp) return undefined;
      kept.set(file, found);
      return remembered(documentFile, found);
    },
    recall(documentFile, text, stamp) {
      const { file } = documentFile;
      const found = known.get(file);
      if (found?.document.digest !== digestOf(text)) return undefined;
      changes += 1;
      kept.set(file, { document: found.document, stamp });
      return remembered(documentFile, found);
    },
    keep(document, stamp) {
      changes += 1;
      const cached = toCache(document, stamp);
      kept.set(document.file, cached);
      return remembered(document, cached);
    },
    endReading() {
      const ended = { kept, changes: changes + Math.max(0, known.size - kept.size) };
      known = kept;
      kept = new Map();
      changes = 0;
      return ended;
    },
  };
}

/** Places are asked for only when something is wrong, and then the file is read once more. */
function placesIn(
  contentDir: string,
  { file, realFile }: StoryFile,
): DocumentSource<unknown>['placeOf'] {
  return (field) => {
    const { text = '' } = readText(contentDir, file, fileKinds.story, realFile);
    const cut = cutFrontmatter(text);
    return cut === undefined ? startOfFile : readYaml(cut.frontmatter, file, 2).placeOf(field);
  };
}
