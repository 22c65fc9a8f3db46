import { startThread } from '../thread.ts';

/**
 * Makes the folders of pages in a thread of its own, before anything is drawn: several processes that
 * each make folders beside one another's would wait for each other. A folder that could not be made
 * is made, or told, when its page is written.
 * @param dir absolute path of the folder that the site is built into.
 * @param folders paths in it.
 * @returns gives up what is left.
 */
export function foldersAhead(dir: string, folders: readonly string[]): () => Promise<void> {
  const paths = folders.map((folder) => `${dir}/${folder}`);
  return startThread(new URL('folderThread.ts', import.meta.url), paths).end;
}
