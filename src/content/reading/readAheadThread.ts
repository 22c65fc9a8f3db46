import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { type CachedStory, toCache } from './storyCache.ts';
import { longText } from './parseApart.ts';
import { readText } from './readText.ts';
import { fileStamp } from '../../base/files/fileStamp.ts';
import { readStory } from '../stories/readStory.ts';
import { realFileOf, type StoryFile } from '../stories/storyFile.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';

const order = z
  .object({
    contentDir: z.string(),
    files: z.array(z.object({ id: z.string(), file: z.string(), realFile: z.string().optional() })),
  })
  .parse(workerData);
const stories = order.files.flatMap((file) => readWholeStory(order.contentDir, file) ?? []);
parentPort?.postMessage(stories);

/**
 * Reads a story as it is remembered.
 * @returns undefined for one that has any problem, which is for someone to read who can tell it.
 */
function readWholeStory(contentDir: string, file: StoryFile): CachedStory | undefined {
  const stamp = fileStamp(join(contentDir, realFileOf(file)));
  const { text, problems } = readText(contentDir, file.file, fileKinds.story, file.realFile);
  if (text === undefined || text.length > longText || problems.length > 0) return undefined;
  const read = readStory(file, text);
  return read.story && read.problems.length === 0 ? toCache(read.story, stamp) : undefined;
}
