import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { makeVolume } from './makeVolume.ts';
import { keepVolume } from './volumeStore.ts';

/** The order to make a volume and keep it; it passes from one process to another. */
export const sealingSchema = z.object({
  /** The folder of the built site. */
  siteDir: z.string(),
  volumesDir: z.string(),
  key: z.string(),
  shape: z.object({ isPart: z.boolean(), fragments: z.number(), chunk: z.number() }),
  /** The stories' paths below the site's base, in their order. */
  paths: z.array(z.string()),
});

export type Sealing = z.infer<typeof sealingSchema>;

/**
 * Makes a volume from pages of the built site, and keeps it.
 * @throws SearchIndexError with Pagefind's messages, or when a page is not there.
 */
export async function seal({ siteDir, volumesDir, key, shape, paths }: Sealing): Promise<void> {
  const pages: { url: string; html: string }[] = [];
  for (const url of paths) {
    pages.push({ url, html: await readFile(join(siteDir, url, 'index.html'), 'utf8') });
  }
  await keepVolume(volumesDir, key, await makeVolume(pages, shape));
}
