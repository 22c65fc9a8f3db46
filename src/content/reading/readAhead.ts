import { z } from 'astro/zod';
import { startWorker } from '../../base/worker.ts';
import type { Bodies } from '../body/bodyShape.ts';
import type { Frontmatter } from '../stories/frontmatter.ts';
import type { StorySetting } from '../stories/readDocument.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import { type CachedDocument, cachedDocumentSchema } from './documentMemory.ts';

/** What a thread is to read. */
export interface ReadOrder {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  readonly files: readonly StoryFile[];
  readonly setting: StorySetting;
}

/** What it read. */
export interface ReadAnswer<Fields> {
  /** The documents that are whole. */
  readonly documents: readonly CachedDocument<Fields>[];
  readonly bodies: Bodies;
}

/**
 * Reads stories in a thread of its own, while others are read here. A story that has a problem, or
 * that the thread does not come to, is left to be read.
 */
export async function readAhead(order: ReadOrder): Promise<ReadAnswer<Frontmatter>> {
  const { answer } = startWorker(new URL('readAheadThread.ts', import.meta.url), order);
  return answerSchema.safeParse(await answer).data ?? { documents: [], bodies: new Map() };
}

const answerSchema = z.object({
  documents: z.array(cachedDocumentSchema<Frontmatter>()),
  bodies: z.custom<Bodies>((bodies) => bodies instanceof Map),
});
