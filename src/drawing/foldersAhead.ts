import { Worker } from 'node:worker_threads';

/**
 * Makes the folders of pages in a thread of its own, before anything is drawn: several processes that
 * each make folders beside one another's would wait for each other. It is a head start and no more.
 * @param dir absolute path of the folder that the site is built into.
 * @param folders paths in it.
 * @returns gives up what is left.
 */
export function foldersAhead(dir: string, folders: readonly string[]): () => Promise<unknown> {
  const thread = new Worker(new URL('folderThread.ts', import.meta.url), {
    workerData: folders.map((folder) => `${dir}/${folder}`),
  });
  // A folder that is in the way is told when its page is written.
  thread.once('error', () => undefined);
  thread.unref();
  return () => thread.terminate();
}
