import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { openPictureCache } from './pictureCache.ts';
import { makeImage } from '../media/makeImage.ts';
import type { ImageOrder } from '../media/siteImage.ts';

/** Files that were made of images, kept from one build to the next. */
export interface ImageStore {
  /**
   * Makes what is not there yet.
   * @param orders by the names of the files.
   * @returns the absolute paths of the files, by their names. Nobody may write to them.
   */
  readonly make: (orders: ReadonlyMap<string, ImageOrder>) => Promise<ReadonlyMap<string, string>>;
}

/**
 * Opens the store.
 * @param folder absolute path; may be missing.
 * @param contentDir absolute path of the newsroom's folder.
 * @param maker digest of what makes images: their names do not tell of it.
 */
export async function openImageStore(
  folder: string,
  contentDir: string,
  maker: string,
): Promise<ImageStore> {
  const cache = await openPictureCache(join(folder, 'files'), join(folder, 'fingerprints'), maker);
  return {
    async make(orders) {
      const files = new Map([...orders.keys()].map((name) => [name, join(folder, 'files', name)]));
      const missing = [...files].filter(([, path]) => !existsSync(path));
      await mkdir(join(folder, 'files'), { recursive: true });
      const waiting = missing.values();
      const work = async (): Promise<void> => {
        for (const [name, path] of waiting) {
          const order = orders.get(name);
          if (order) await makeFile(path, join(contentDir, order.file), order);
        }
      };
      await Promise.all(Array.from({ length: availableParallelism() }, work));
      if (missing.length > 0) await cache.record();
      return files;
    },
  };
}

/** Whole or not at all. */
async function makeFile(path: string, source: string, { rendition }: ImageOrder): Promise<void> {
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, await makeImage(source, rendition));
  await rename(unfinished, path);
}
