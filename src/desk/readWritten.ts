import { join } from 'node:path';
import { type FileKind, fileKinds } from '../base/files/fileKinds.ts';
import { readWhole } from '../base/files/readWhole.ts';
import { ContentProblems, type Problem } from '../base/problems/problem.ts';
import { checkTimes } from '../content/checks/checkTimes.ts';
import { readStory, type StorySource } from '../content/stories/readStory.ts';
import { realFileOf, type StoryFile } from '../content/stories/storyFile.ts';
import { readText } from '../content/reading/readText.ts';
import { plainText } from './plainEdits.ts';

/**
 * Reads the text of a document as it is written, its byte order mark and ends of lines with it.
 * @throws ContentProblems where it cannot be read.
 */
export function readWritten(
  contentDir: string,
  document: Pick<StoryFile, 'file' | 'realFile'>,
  kind: FileKind = fileKinds.story,
): string {
  const { file, realFile } = document;
  const { text, problems } = readText(contentDir, file, kind, realFile);
  if (text === undefined) throw new ContentProblems(problems);
  const { bytes } = readWhole(join(contentDir, realFileOf(document)), kind);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/**
 * Reads a story whose text stands in no file yet.
 * @param written the text as it would be written.
 * @throws ContentProblems with all that is wrong with it by itself.
 */
export function goodStory(
  file: StoryFile,
  written: string,
  { timeZone, now }: { readonly timeZone: string; readonly now: Date },
): StorySource {
  const { reading, whole, problems } = readStory(file, plainText(written), { timeZone });
  const wrong: Problem[] = [
    ...problems,
    ...checkTimes({ publication: { timeZone }, stories: [reading], strays: [] }, now),
  ];
  if (whole === undefined || wrong.length > 0) throw new ContentProblems(wrong);
  return whole;
}
