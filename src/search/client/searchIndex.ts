import type { Findings, Message, Opening, Reply, Wanted } from '../query/protocol.ts';
import type { Respelt } from '../query/meaning.ts';
import type { SearchState } from '../searchState.ts';

/** The index of the site, loaded when it is first asked, and anew after a failure. */
export interface SearchIndex {
  /** Loads what every search needs, before there is one. */
  readonly warm: () => void;
  /**
   * Searches, and tells of the stories found from one place in their order to another.
   * @param isTyping whether the reader may be in the middle of the last word.
   * @throws Error when a piece of the index cannot be loaded; asking again starts afresh.
   */
  find(state: SearchState, from: number, to: number, isTyping?: boolean): Promise<Findings>;
  /** A query that may have been meant by one that few stories answer. */
  doubt(query: string): Promise<Respelt | undefined>;
}

/** The part of a `Worker` that is used here. */
export interface SearchWorker {
  postMessage(message: Message): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<Reply>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** @param start makes a worker; one that failed is of no more use, with all that it holds. */
export function searchIndex(start: () => SearchWorker, opening: Opening): SearchIndex {
  let running: ReturnType<typeof conversation> | undefined;
  let ids = 0;

  function worker(): ReturnType<typeof conversation> {
    if (running !== undefined) return running;
    const started = conversation(start(), opening, () => {
      if (running === started) running = undefined;
    });
    running = started;
    return started;
  }

  return {
    warm: () => void worker(),
    find(state, from, to, isTyping = false) {
      ids += 1;
      return worker().find({ id: ids, state, from, to, isTyping });
    },
    doubt(query) {
      ids += 1;
      return worker().doubt({ id: ids, query });
    },
  };
}

/** Talks with a worker until it fails. What a newer search overtakes stays without an answer. */
function conversation(worker: SearchWorker, opening: Opening, ended: () => void) {
  const waiting = new Map<number, Asker<Findings>>();
  const doubts = new Map<number, Asker<Respelt | undefined>>();
  const end = (failure: string) => {
    worker.terminate();
    ended();
    for (const { reject } of [...waiting.values(), ...doubts.values()]) reject(new Error(failure));
  };
  worker.addEventListener('message', ({ data }) => {
    if ('failure' in data) {
      end(data.failure);
      return;
    }
    if ('findings' in data) waiting.get(data.id)?.resolve(data.findings);
    else doubts.get(data.id)?.resolve(data.meant);
    waiting.delete(data.id);
    doubts.delete(data.id);
  });
  worker.addEventListener('error', () => {
    end('The search could not be started.');
  });
  worker.postMessage({ opening });
  return {
    find(wanted: Wanted): Promise<Findings> {
      worker.postMessage({ wanted });
      return new Promise((resolve, reject) => waiting.set(wanted.id, { resolve, reject }));
    },
    doubt(doubted: { id: number; query: string }): Promise<Respelt | undefined> {
      worker.postMessage({ doubted });
      return new Promise((resolve, reject) => doubts.set(doubted.id, { resolve, reject }));
    },
  };
}

/** Who waits for an answer. */
interface Asker<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}
