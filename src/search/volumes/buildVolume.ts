import { existsSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import pRetry from 'p-retry';
import { SearchIndexError } from '../pagefind/writing/index.ts';
import { indexedPart, storyOfPart } from './indexedPart.ts';
import { makeVolume } from './makeVolume.ts';
import { keepVolume } from './volumeStore.ts';

/** The order to make a volume and keep it; it passes from one process to another. */
export const volumeOrderSchema = z.object({
  volumesDir: z.string(),
  key: z.string(),
  /** Of the volume, as `cutVolumes` names it. */
  name: z.string(),
  /** The stories in their order. */
  pages: z.array(
    z.object({
      /** Absolute path of the story's page. */
      file: z.string(),
      /** Its path below the site's base. */
      url: z.string(),
      /** What the key reckons with, as `indexedStory` gives it. */
      digest: z.string(),
    }),
  ),
});

export type VolumeOrder = z.infer<typeof volumeOrderSchema>;

/**
 * Makes a volume from pages of the built site, and keeps it. A page may still be on its way to the
 * disk: it is waited for, a moment.
 * @throws SearchIndexError with Pagefind's messages, or when a page is not there or not the one that
 * the key is of.
 */
export async function buildVolume({ volumesDir, key, name, pages }: VolumeOrder): Promise<void> {
  const read: { url: string; html: string }[] = [];
  for (const page of pages) {
    const html = readPage(page) ?? (await pRetry(() => readDrawn(page), retries));
    read.push({ url: page.url, html });
  }
  await keepVolume(volumesDir, key, await makeVolume(name, read));
}

const retries = { retries: 5, minTimeout: 50 };

type Page = VolumeOrder['pages'][number];

function readDrawn(page: Page): string {
  const html = readPage(page);
  if (html === undefined) throw new SearchIndexError(`${page.file} is not as it was drawn.`);
  return html;
}

/** @returns what the index reads of the page; undefined where that is not what the key is of. */
function readPage({ file, digest }: Page): string | undefined {
  if (!existsSync(file)) return undefined;
  const part = indexedPart(readFileSync(file, 'utf8'));
  return storyOfPart(part)?.digest === digest ? part : undefined;
}
