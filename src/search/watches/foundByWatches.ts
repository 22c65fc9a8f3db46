import { z } from 'astro/zod';
import { startWorker } from '../../base/worker.ts';
import type { EditionData } from '../../content/editionData.ts';

/** What watches are asked of. */
export interface WatchedIndex {
  /** The files of the sealed index: absolute paths by their names in its folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly synonyms: EditionData['synonyms'];
  /** Searches, as the search page's address has them. */
  readonly searches: readonly string[];
}

/**
 * Asks the index of a site for searches, by the engine of the search page. That is made for a worker of a
 * browser and changes what is global, so it works in a thread of its own.
 * @returns for each search the ids of the stories that it finds, newest first.
 * @throws Error where the index cannot be opened or asked.
 */
export async function foundByWatches(index: WatchedIndex): Promise<string[][]> {
  const { answer } = startWorker(new URL('watchThread.ts', import.meta.url), index);
  const told = toldSchema.parse(await answer);
  if ('failure' in told) throw new Error(`The watches could not be answered. ${told.failure}`);
  return told.found;
}

const toldSchema = z.union([
  z.object({ found: z.array(z.array(z.string())) }),
  z.object({ failure: z.string() }),
]);
