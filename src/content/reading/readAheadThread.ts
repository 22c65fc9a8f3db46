import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { Segment } from '../body/bodyShape.ts';
import type { ReadAnswer, ReadOrder } from './readAhead.ts';
import type { Frontmatter } from '../stories/frontmatter.ts';
import { type CachedDocument, toCache } from './documentMemory.ts';
import { longText } from './parseApart.ts';
import { readText } from './readText.ts';
import { fileStamp } from '../../base/files/fileStamp.ts';
import { readStory } from '../stories/readStory.ts';
import { realFileOf, type StoryFile } from '../stories/storyFile.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';

const { contentDir, files, setting } = z
  .custom<ReadOrder>((order) => typeof order === 'object' && order !== null)
  .parse(workerData);
const bodies = new Map<string, readonly Segment<string>[]>();
const answer: ReadAnswer<Frontmatter> = {
  documents: files.flatMap((file) => readWholeStory(file) ?? []),
  bodies,
};
parentPort?.postMessage(answer);

/**
 * Reads a story as it is remembered.
 * @returns undefined for one that has any problem, which is for someone to read who can tell it.
 */
function readWholeStory(file: StoryFile): CachedDocument<Frontmatter> | undefined {
  const stamp = fileStamp(join(contentDir, realFileOf(file)));
  const { text, problems } = readText(contentDir, file.file, fileKinds.story, file.realFile);
  if (text === undefined || text.length > longText || problems.length > 0) return undefined;
  const read = readStory(file, text, setting);
  if (read.whole === undefined || read.problems.length > 0) return undefined;
  bodies.set(read.whole.digest, read.segments);
  return toCache(read.whole, stamp);
}
