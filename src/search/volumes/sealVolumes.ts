import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SearchIndexError } from '../SearchIndexError.ts';
import type { Sealing } from './sealing.ts';

/**
 * Makes volumes and keeps them, two at a time: each has a thread and a process of Pagefind's, whose
 * memory is what one volume needs.
 * @throws SearchIndexError for the first that fails; those that were made by then are kept.
 */
export async function sealVolumes(sealings: readonly Sealing[]): Promise<void> {
  const lanes = [0, 1].map((lane) => sealings.filter((_sealing, place) => place % 2 === lane));
  await Promise.all(lanes.filter(({ length }) => length > 0).map(sealInThread));
}

/** @param sealings at least one; all of one shape. */
async function sealInThread(sealings: readonly Sealing[]): Promise<void> {
  const thread = new Worker(new URL('seal.worker.ts', import.meta.url), {
    workerData: sealings,
    env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(sealings[0]?.shape.chunk) },
  });
  try {
    // Fails with what the thread throws.
    const ended: unknown[] = await once(thread, 'exit');
    if (ended[0] !== 0) throw new Error(`Its thread ended with ${String(ended[0])}.`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new SearchIndexError(`The search index could not be made. ${said}`, { cause: error });
  }
}
