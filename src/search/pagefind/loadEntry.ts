import { entryFile } from './indexFiles.ts';

/**
 * Loads the text that names the files of an index, past every cache: an old one names what is gone.
 * @param folder whole address of the folder that the index is in, with a closing slash.
 * @throws Error where it cannot be loaded.
 */
export async function loadEntry(folder: string, fetchFile: typeof fetch): Promise<string> {
  const address = new URL(`${entryFile}?ts=${Date.now()}`, folder);
  const response = await fetchFile(address, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.text();
}
