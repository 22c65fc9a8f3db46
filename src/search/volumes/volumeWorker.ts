import { ChildEndedError, startChildWorker } from '../../base/childWorker.ts';
import { SearchIndexError } from '../pagefind/writing/index.ts';
import type { IndexOrder } from './buildIndex.ts';
import type { VolumeOrder } from './buildVolume.ts';

/**
 * A process that makes volumes with one Pagefind, and the index of all: one after the other, and beside the drawing,
 * whose memory is at its largest then.
 */
export interface VolumeWorker {
  /**
   * Waits for what was ordered before, makes this volume and keeps it.
   * @throws SearchIndexError with what went wrong; what is ordered after it is made nevertheless.
   */
  readonly build: (order: VolumeOrder) => Promise<void>;
  /** The same for the index of volumes that are kept. */
  readonly index: (order: IndexOrder) => Promise<void>;
  readonly end: () => void;
}

/** Starts a worker. Its memory is what one volume needs, or the words of all. */
export function startVolumeWorker(): VolumeWorker {
  const start = () => startChildWorker(new URL('volumeProcess.ts', import.meta.url));
  let worker = start();
  let isOver = false;
  let before = Promise.resolve();
  const fill = async (order: unknown): Promise<void> => {
    try {
      await worker.ask(order);
    } catch (error) {
      // One that the system ended, for want of memory say, had another order.
      if (error instanceof ChildEndedError && !isOver) worker = start();
      const wrong = error instanceof Error ? error.message : String(error);
      throw new SearchIndexError(`The search index could not be made. ${wrong}`, { cause: error });
    }
  };
  const inTurn = (order: unknown): Promise<void> => {
    const filled = before.then(() => fill(order));
    before = filled.catch(() => undefined);
    return filled;
  };
  return {
    build: (volume) => inTurn({ volume }),
    index: (index) => inTurn({ index }),
    end() {
      isOver = true;
      worker.end();
    },
  };
}
