import { z } from 'astro/zod';
import { type ImageFacts, imageFactsSchema } from '../../media/siteImage.ts';
import { readChecksummed, writeChecksummed } from '../../base/files/checksummedFile.ts';
import type { Table } from '../charts/table.ts';
import type { PageFields } from '../pages/readPage.ts';
import type { Frontmatter } from '../stories/frontmatter.ts';
import { cachedDocumentSchema, documentMemory, type DocumentMemory } from './documentMemory.ts';
import { factsMemory, type FactsMemory } from './factsMemory.ts';

/**
 * What earlier readings found in stories, pages, pictures and figures without a problem, so that only changed
 * ones are looked at.
 */
export interface StoryCache {
  readonly stories?: DocumentMemory<Frontmatter>;
  readonly pages?: DocumentMemory<PageFields>;
  readonly images?: FactsMemory<ImageFacts>;
  /** Of the files of charts. */
  readonly tables?: FactsMemory<Table>;
}

/** A memory that lasts. */
export interface KeptStoryCache extends Required<StoryCache> {
  /** Digest of the code that reads. */
  readonly reader: string;
  /**
   * Ends a reading: knows from here on only what was asked for or kept in it. Writes that to the memory's
   * file, unless so little of it is new that to read this again takes less time.
   */
  readonly save: () => Promise<void>;
}

function rememberedSchema<Facts>(facts: z.ZodType<Facts>) {
  return z.map(z.string(), z.object({ stamp: z.string().optional(), facts }));
}

/** Looks only at what a table is known by: for the rest vouches that this very code wrote it. */
const tableSchema = z.custom<Table>(
  (value) => typeof value === 'object' && value !== null && 'rows' in value,
);

const memorySchema = z.object({
  reader: z.string(),
  stories: rememberedSchema(cachedDocumentSchema<Frontmatter>()),
  pages: rememberedSchema(cachedDocumentSchema<PageFields>()),
  /** By path. */
  images: rememberedSchema(imageFactsSchema),
  tables: rememberedSchema(tableSchema),
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
  const written = memorySchema.safeParse(await readChecksummed(path)).data;
  const known = written?.reader === reader ? written : undefined;
  const memories = {
    stories: factsMemory(known?.stories),
    pages: factsMemory(known?.pages),
    images: factsMemory(known?.images),
    tables: factsMemory(known?.tables),
  };
  /** Of how many the file does not tell, or tells in vain. */
  let unwritten = 0;
  return {
    reader,
    ...memories,
    stories: documentMemory(contentDir, memories.stories),
    pages: documentMemory(contentDir, memories.pages),
    async save() {
      const found: Record<string, ReadonlyMap<string, unknown>> = {};
      let size = 0;
      for (const [name, memory] of Object.entries(memories)) {
        const { kept, changes } = memory.endReading();
        found[name] = kept;
        size += kept.size;
        unwritten += changes;
      }
      if (unwritten <= (size - soonWritten) * worthWriting) return;
      unwritten = 0;
      await writeChecksummed(path, { reader, ...found });
    },
  };
}

/** So many are written in no time. */
const soonWritten = 5000;

/** To write a hundred more takes about as long as to read one story. */
const worthWriting = 0.01;
