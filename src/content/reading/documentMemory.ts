import { z } from 'astro/zod';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { startOfFile } from '../../base/problems/problem.ts';
import { readYaml } from '../problems/yamlDocument.ts';
import { digestOf } from '../../base/digest.ts';
import { cutFrontmatter } from '../stories/frontmatterBlock.ts';
import type { DocumentSource } from '../stories/readDocument.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import { factsMemory, type OpenFacts } from './factsMemory.ts';
import { readText } from './readText.ts';

/** What earlier readings found in documents of a kind without a problem, so that only changed ones are parsed. */
export interface DocumentMemory<Fields> {
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
type CachedDocument<Fields> = Omit<DocumentSource<Fields>, 'placeOf' | 'realFile'>;

/** Looks only at what documents are known by: for the rest vouches that this very code wrote it. */
export function cachedDocumentSchema<Fields>() {
  return z.custom<CachedDocument<Fields>>((value) => documentKeySchema.safeParse(value).success);
}

const documentKeySchema = z.object({ id: z.string(), file: z.string(), digest: z.string() });

/**
 * Opens a memory.
 * @param memory what an earlier reading kept, by the documents' files.
 */
export function documentMemory<Fields>(
  contentDir: string,
  memory: OpenFacts<CachedDocument<Fields>> = factsMemory(),
): DocumentMemory<Fields> {
  const remembered = (
    file: StoryFile,
    document: CachedDocument<Fields>,
  ): DocumentSource<Fields> => ({
    ...document,
    realFile: file.realFile,
    placeOf: placesIn(contentDir, file),
  });
  return {
    recognise(file, stamp) {
      const found = memory.recognise(file.file, stamp);
      return found && remembered(file, found);
    },
    recall(file, text, stamp) {
      const found = memory.knew(file.file);
      if (found?.digest !== digestOf(text)) return undefined;
      memory.keep(file.file, stamp, found);
      return remembered(file, found);
    },
    keep(document, stamp) {
      const { id, file, frontmatter, body, digest, readingMinutes } = document;
      // What a parser cuts out of a text keeps all of it in memory, 3 KB for a story of 2.
      const cached = structuredClone({ id, file, frontmatter, body, digest, readingMinutes });
      memory.keep(file, stamp, cached);
      return remembered(document, cached);
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
