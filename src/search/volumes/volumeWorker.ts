import { startChildWorker } from '../../base/childWorker.ts';
import { SearchIndexError } from '../pagefind/writing/index.ts';
import type { VolumeOrder } from './buildVolume.ts';

/** A process that makes volumes, one after the other, with one of Pagefind's. */
export interface VolumeWorker {
  /**
   * Waits for the volume before it, makes this one and keeps it.
   * @throws SearchIndexError with what went wrong; the process may go on.
   */
  readonly build: (order: VolumeOrder) => Promise<void>;
  readonly end: () => void;
}

/** Starts a worker. Its memory is what one volume needs. */
export function startVolumeWorker(): VolumeWorker {
  const worker = startChildWorker(new URL('volumeProcess.ts', import.meta.url));
  let before = Promise.resolve();
  const build = async (order: VolumeOrder): Promise<void> => {
    try {
      await worker.ask(order);
    } catch (error) {
      const wrong = error instanceof Error ? error.message : String(error);
      throw new SearchIndexError(`The search index could not be made. ${wrong}`);
    }
  };
  return {
    build(order) {
      const built = before.then(() => build(order));
      before = built.catch(() => undefined);
      return built;
    },
    end: worker.end,
  };
}
