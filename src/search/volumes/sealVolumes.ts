import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SearchIndexError } from '../SearchIndexError.ts';
import type { Sealing } from './sealing.ts';

/**
 * Makes volumes and keeps them, two at a time: each has a thread and a process of Pagefind's, and
 * so the memory of one stays what one volume needs.
 * @throws SearchIndexError for the first that fails; those that were made by then are kept.
 */
export async function sealVolumes(sealings: readonly Sealing[]): Promise<void> {
  const waiting = sealings.values();
  // Both take from the same list.
  const work = async (): Promise<void> => {
    for (const sealing of waiting) await sealInThread(sealing);
  };
  await Promise.all([work(), work()]);
}

async function sealInThread(sealing: Sealing): Promise<void> {
  const thread = new Worker(new URL('seal.worker.ts', import.meta.url), {
    workerData: sealing,
    env: { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(sealing.shape.chunk) },
  });
  try {
    // Fails with what the thread throws.
    const [code] = await once(thread, 'exit');
    if (code !== 0) throw new Error(`Its thread ended with ${String(code)}.`);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new SearchIndexError(`The search index could not be made. ${said}`, { cause: error });
  }
}
