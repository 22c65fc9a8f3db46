import { Worker } from 'node:worker_threads';

/**
 * Starts a thread that does something ahead, beside this one. It is help and no more.
 * @param module the module that it runs, which posts one answer.
 * @param order what that module is given as its `workerData`.
 * @returns what it has to say; undefined where it could not be started, or failed: then the work is done here.
 */
export function startWorker(module: URL, order: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const thread = new Worker(module, { workerData: order });
      thread.once('message', resolve);
      thread.on('error', resolve.bind(undefined, undefined));
      thread.once('exit', resolve.bind(undefined, undefined));
    } catch {
      // The system has no thread to give.
      resolve(undefined);
    }
  });
}
