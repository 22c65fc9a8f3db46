import { z } from 'astro/zod';
import { startWorker } from '../../base/worker.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import { cachedStorySchema, type CachedStory } from './storyCache.ts';

/**
 * Reads stories in a thread of its own, while others are read here. A story that has a problem, or
 * that the thread does not come to, is left to be read.
 * @param contentDir absolute path of the content folder.
 * @returns the stories that are whole.
 */
export async function readAhead(
  contentDir: string,
  files: readonly StoryFile[],
): Promise<readonly CachedStory[]> {
  const order = { contentDir, files };
  const { answer } = startWorker(new URL('readAheadThread.ts', import.meta.url), order);
  return z.array(cachedStorySchema).safeParse(await answer).data ?? [];
}
