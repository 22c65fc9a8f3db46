import { Worker } from 'node:worker_threads';
import { z } from 'astro/zod';
import type { StoryFile } from '../stories/storyFiles.ts';
import type { Remembered } from './storyMemory.ts';

/**
 * Reads stories in a thread of its own, while others are read here. It is help and no more: a story
 * that has a problem, or that the thread does not come to, is left to be read.
 * @param contentDir absolute path of the content folder.
 * @returns the stories that are whole.
 */
export function readAhead(
  contentDir: string,
  files: readonly StoryFile[],
): Promise<readonly Remembered[]> {
  const place = new URL('readAheadThread.ts', import.meta.url);
  return new Promise((resolve) => {
    const thread = new Worker(place, { workerData: { contentDir, files } });
    thread.once('message', (stories) => {
      resolve(storiesSchema.parse(stories));
    });
    thread.once('error', () => {
      resolve([]);
    });
    thread.once('exit', () => {
      resolve([]);
    });
  });
}

// The thread is this very code.
const storiesSchema = z.array(z.custom<Remembered>());
