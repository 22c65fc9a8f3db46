import { z } from 'astro/zod';
import { startWorker } from '../base/worker.ts';
import { type FolderList, listFolder } from '../base/files/folderList.ts';

/**
 * Lists a folder in a thread of its own: that of a long archive has tens of thousands of folders, and
 * what reads and draws stories leaves a processor free.
 * @param folder absolute path; nobody else may bring anything there until the list is used.
 * @returns waits for the list, and makes it where the thread did not.
 */
export function listAhead(folder: string): () => Promise<FolderList> {
  const { answer } = startWorker(new URL('listThread.ts', import.meta.url), folder);
  // Why it failed is told when the folder is listed again, if that fails too.
  return async () => listSchema.safeParse(await answer).data ?? listFolder(folder);
}

const listSchema = z.object({ files: z.array(z.string()), folders: z.array(z.string()) });
