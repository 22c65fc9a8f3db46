import type { Asking, Findings, Message, Opening, Reply, Told, Wanted } from '../query/protocol.ts';
import type { Respelt } from '../query/meaning.ts';

/** The index of the site, loaded when it is first asked. */
export interface SearchIndex {
  /** Loads what every search needs, before there is one. */
  readonly warm: () => void;
  /**
   * Searches, and tells of the stories found from one place in their order to another.
   * @throws Error when a piece of the index cannot be loaded; asked again, it is loaded again.
   */
  find(wanted: Wanted): Promise<Findings>;
  /** A query that may have been meant by one that few stories answer. @throws as `find` does. */
  doubt(query: string): Promise<Respelt | undefined>;
}

/** The part of a `Worker` that is used here. */
export interface SearchWorker {
  postMessage(message: Message): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Reply>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/**
 * @param start makes a worker; one that could not be started, or broke down, is replaced.
 * @param load loads what the worker opens first, while its script is loaded.
 */
export function searchIndex(start: () => SearchWorker, load: () => Promise<Opening>): SearchIndex {
  let running: ReturnType<typeof conversation> | undefined;

  function worker(): ReturnType<typeof conversation> {
    if (running !== undefined) return running;
    const started = conversation(start(), load(), () => {
      if (running === started) running = undefined;
    });
    running = started;
    return started;
  }

  return {
    warm: () => void worker(),
    async find(wanted) {
      const told = await worker().ask({ wanted });
      if ('findings' in told) return told.findings;
      throw otherAnswer();
    },
    async doubt(query) {
      const told = await worker().ask({ doubted: query });
      if ('meant' in told) return told.meant;
      throw otherAnswer();
    },
  };
}

function otherAnswer(): TypeError {
  return new TypeError('The worker answered what it was not asked.');
}

type Asked = Asking extends infer Each ? (Each extends Asking ? Omit<Each, 'id'> : never) : never;

/** Talks with a worker until it breaks down. What a newer search overtakes stays without an answer. */
function conversation(worker: SearchWorker, loading: Promise<Opening>, ended: () => void) {
  const waiting = new Map<number, Asker>();
  let ids = 0;
  worker.addEventListener('message', ({ data }) => {
    const asker = waiting.get(data.id);
    waiting.delete(data.id);
    if ('failure' in data) asker?.reject(new Error(data.failure));
    else asker?.resolve(data);
  });
  worker.addEventListener('error', () => {
    worker.terminate();
    ended();
    for (const { reject } of waiting.values())
      reject(new Error('The search could not be started.'));
  });
  const opened = loading.then((opening) => {
    worker.postMessage({ opening });
  });
  return {
    ask(asked: Asked): Promise<Told> {
      ids += 1;
      const id = ids;
      void opened.then(() => {
        worker.postMessage({ id, ...asked });
      });
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
  };
}

/** Who waits for an answer. */
interface Asker {
  readonly resolve: (told: Told) => void;
  readonly reject: (error: Error) => void;
}
