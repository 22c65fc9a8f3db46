import type { Findings, Message, Opening, Reply } from '../engine/protocol.ts';
import type { SearchState } from '../searchState.ts';

/** The index of the site, loaded when it is first asked, and anew after a failure. */
export interface SearchIndex {
  /** Loads what every search needs, before there is one. */
  readonly warm: () => void;
  /**
   * Searches, and tells of the stories found from one place in their order to another.
   * @throws Error when a piece of the index cannot be loaded; asking again starts afresh.
   */
  find(state: SearchState, from: number, to: number): Promise<Findings>;
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
    find(state, from, to) {
      ids += 1;
      return worker().ask({ wanted: { id: ids, state, from, to } });
    },
  };
}

/** Talks with a worker until it fails. What a newer search overtakes stays without an answer. */
function conversation(worker: SearchWorker, opening: Opening, ended: () => void) {
  const waiting = new Map<number, PromiseWithResolvers<Findings>>();
  const end = (failure: string) => {
    worker.terminate();
    ended();
    for (const { reject } of waiting.values()) reject(new Error(failure));
  };
  worker.addEventListener('message', ({ data }) => {
    if ('failure' in data) {
      end(data.failure);
      return;
    }
    waiting.get(data.id)?.resolve(data.findings);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => {
    end('The search could not be started.');
  });
  worker.postMessage({ opening });
  return {
    ask(message: Extract<Message, { wanted: unknown }>): Promise<Findings> {
      const answer = Promise.withResolvers<Findings>();
      waiting.set(message.wanted.id, answer);
      worker.postMessage(message);
      return answer.promise;
    },
  };
}
