import { ChildEndedError, startChildWorker } from '../base/childWorker.ts';
import { SearchIndexError } from './pagefind/writing/index.ts';
import { type Archive, type SearchIndex, searchIndexSchema } from './siteIndex.ts';
import type { VolumeOrder } from './volumes/buildVolume.ts';

/** A process that makes volumes and indexes, one after the other: beside the drawing, which needs its memory for itself. */
export interface IndexWorker {
  /**
   * Waits for what was ordered before, makes this volume and keeps it.
   * @throws SearchIndexError with what went wrong; what is ordered after it is made nevertheless.
   */
  readonly build: (order: VolumeOrder) => Promise<void>;
  /**
   * The same for the index of an archive; see `indexSite`.
   * @param onSent see `ChildWorker`: a large archive has millions of bytes.
   */
  readonly index: (archive: Archive, onSent?: () => void) => Promise<SearchIndex>;
  readonly end: () => void;
}

/** Starts a worker. */
export function startIndexWorker(): IndexWorker {
  const start = () => startChildWorker(new URL('indexProcess.ts', import.meta.url));
  let worker = start();
  let isOver = false;
  let before: Promise<unknown> = Promise.resolve();
  const fill = async (order: unknown, onSent?: () => void): Promise<unknown> => {
    try {
      return await worker.ask(order, onSent);
    } catch (error) {
      // One that the system ended, for want of memory say, had another order.
      if (error instanceof ChildEndedError && !isOver) worker = start();
      const wrong = error instanceof Error ? error.message : String(error);
      throw new SearchIndexError(`The search index could not be made. ${wrong}`, { cause: error });
    }
  };
  const inTurn = (order: unknown, onSent?: () => void): Promise<unknown> => {
    const filled = before.then(() => fill(order, onSent));
    before = filled.catch(() => undefined);
    return filled;
  };
  return {
    async build(volume) {
      await inTurn({ volume });
    },
    index: async (archive, onSent) => searchIndexSchema.parse(await inTurn({ archive }, onSent)),
    end() {
      isOver = true;
      worker.end();
    },
  };
}
