import { z } from 'astro/zod';
import { startWorker } from '../../base/worker.ts';
import type { Bodies } from '../body/bodyShape.ts';
import type { StorySetting } from '../stories/readStory.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import { cachedStorySchema, type CachedStory } from './storyCache.ts';

/** What a thread is to read. */
export interface ReadOrder {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  readonly files: readonly StoryFile[];
  readonly setting: StorySetting;
}

/** What it read. */
export interface ReadAnswer {
  /** The stories that are whole. */
  readonly stories: readonly CachedStory[];
  readonly bodies: Bodies;
}

/**
 * Reads stories in a thread of its own, while others are read here. A story that has a problem, or
 * that the thread does not come to, is left to be read.
 */
export async function readAhead(order: ReadOrder): Promise<ReadAnswer> {
  const { answer } = startWorker(new URL('readAheadThread.ts', import.meta.url), order);
  return answerSchema.safeParse(await answer).data ?? { stories: [], bodies: new Map() };
}

const answerSchema = z.object({
  stories: z.array(cachedStorySchema),
  bodies: z.custom<Bodies>((bodies) => bodies instanceof Map),
});
