import { z } from 'astro/zod';
import { startWorker } from '../base/worker.ts';
import { type FolderList, listFolder } from '../base/files/folderList.ts';

/**
 * Lists a folder in a thread of its own where it is that of a long archive, which has tens of thousands
 * of folders: what reads and draws stories leaves a processor free.
 * @param folder absolute path; nobody else may bring anything there until the list is used.
 * @param pages how many it may hold.
 * @returns waits for the list, and makes it where the thread did not.
 */
export function listAhead(folder: string, pages: number): () => Promise<FolderList> {
  if (pages < manyPages) return async () => Promise.resolve(listFolder(folder));
  const answer = startWorker(new URL('listThread.ts', import.meta.url), folder);
  // Why it failed is told when the folder is listed again, if that fails too.
  return async () => listSchema.safeParse(await answer).data ?? listFolder(folder);
}

/** To list fewer takes less time than to start a thread. */
const manyPages = 5000;

const listSchema = z.object({ files: z.array(z.string()), folders: z.array(z.string()) });
