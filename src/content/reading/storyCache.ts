import { z } from 'astro/zod';
import { type ImageFacts, imageFactsSchema } from '../../media/siteImage.ts';
import { readChecksummed, writeChecksummed } from '../../base/files/checksummedFile.ts';
import type { PageFields } from '../pages/readPage.ts';
import type { Frontmatter } from '../stories/frontmatter.ts';
import {
  type CachedDocument,
  cachedDocumentSchema,
  documentMemory,
  type DocumentMemory,
} from './documentMemory.ts';

/**
 * What earlier readings found in stories, pages and pictures without a problem, so that only changed
 * ones are looked at.
 */
export interface StoryCache {
  readonly stories?: DocumentMemory<Frontmatter>;
  readonly pages?: DocumentMemory<PageFields>;
  /** @returns what is known of an image, if nobody wrote to its file since it was found good. */
  readonly recogniseImage: (path: string, stamp: string | undefined) => ImageFacts | undefined;
  readonly keepImage: (path: string, stamp: string | undefined, facts: ImageFacts) => void;
}

/** A memory that lasts. */
export interface KeptStoryCache extends StoryCache {
  readonly stories: DocumentMemory<Frontmatter>;
  readonly pages: DocumentMemory<PageFields>;
  /**
   * Ends a reading: knows from here on only what was asked for or kept in it. Writes that to the memory's
   * file, unless so little of it is new that to read this again takes less time.
   */
  readonly save: () => Promise<void>;
}

/** Knows nothing and keeps nothing. */
export const noCache: StoryCache = {
  recogniseImage: () => undefined,
  keepImage: () => undefined,
};

const rememberedImageSchema = z.object({ stamp: z.string(), facts: imageFactsSchema });
type RememberedImage = z.output<typeof rememberedImageSchema>;

const memorySchema = z.object({
  reader: z.string(),
  stories: z.map(z.string(), cachedDocumentSchema<Frontmatter>()),
  pages: z.map(z.string(), cachedDocumentSchema<PageFields>()),
  /** By path. */
  images: z.map(z.string(), rememberedImageSchema),
});

/**
 * Opens the memory in a file; an empty one where there is none, or it is damaged.
 * @param reader digest of the code that reads; what other code remembers is forgotten.
 */
export async function openStoryCache(
  path: string,
  contentDir: string,
  reader: string,
): Promise<KeptStoryCache> {
  const found = memorySchema.safeParse(await readChecksummed(path)).data;
  const known = found?.reader === reader ? found : undefined;
  const stories = documentMemory(
    contentDir,
    known?.stories ?? new Map<string, CachedDocument<Frontmatter>>(),
  );
  const pages = documentMemory(
    contentDir,
    known?.pages ?? new Map<string, CachedDocument<PageFields>>(),
  );
  let knownImages = known?.images ?? new Map<string, RememberedImage>();
  let images = new Map<string, RememberedImage>();
  /** Of how many the file does not tell, or tells in vain. */
  let unwritten = 0;
  return {
    stories,
    pages,
    recogniseImage(image, stamp) {
      const known = knownImages.get(image);
      if (known === undefined || stamp === undefined || known.stamp !== stamp) return undefined;
      images.set(image, known);
      return known.facts;
    },
    keepImage(image, stamp, facts) {
      if (stamp === undefined) return;
      unwritten += 1;
      images.set(image, { stamp, facts });
    },
    async save() {
      const [ofStories, ofPages] = [stories.turn(), pages.turn()];
      unwritten +=
        ofStories.changes + ofPages.changes + Math.max(0, knownImages.size - images.size);
      knownImages = images;
      images = new Map();
      const size = ofStories.kept.size + ofPages.kept.size + knownImages.size;
      if (unwritten <= (size - soonWritten) * worthWriting) return;
      unwritten = 0;
      await writeChecksummed(path, {
        reader,
        stories: ofStories.kept,
        pages: ofPages.kept,
        images: knownImages,
      });
    },
  };
}

/** So many are written in no time. */
const soonWritten = 5000;

/** To write a hundred more takes about as long as to read one story. */
const worthWriting = 0.01;
