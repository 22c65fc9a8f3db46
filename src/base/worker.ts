import { Worker } from 'node:worker_threads';

/** A thread that does something ahead, beside this one. It is help and no more. */
export interface WorkerThread {
  /** What it has to say; undefined where it could not be started, or failed: then the work is done here. */
  readonly answer: Promise<unknown>;
  /** Gives up what is left. */
  readonly end: () => Promise<void>;
}

/**
 * Starts a thread.
 * @param module the module that it runs, which posts one answer.
 * @param order what that module is given as its `workerData`.
 */
export function startWorker(module: URL, order: unknown): WorkerThread {
  let thread: Worker;
  try {
    thread = new Worker(module, { workerData: order });
  } catch {
    // The system has no thread to give.
    return { answer: Promise.resolve(undefined), end: () => Promise.resolve() };
  }
  const answer = new Promise<unknown>((resolve) => {
    thread.once('message', resolve);
    thread.on('error', resolve.bind(undefined, undefined));
    thread.once('exit', resolve.bind(undefined, undefined));
  });
  return {
    answer,
    end: async () => {
      await thread.terminate();
    },
  };
}
