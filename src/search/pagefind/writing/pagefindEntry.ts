import { z } from 'astro/zod';

/** What Pagefind's entry names; a language's name, its files and how many stories are in it. */
export const entrySchema = z.object({
  version: z.string(),
  languages: z.record(
    z.string(),
    z.object({ hash: z.string(), wasm: z.string().nullish(), page_count: z.number() }),
  ),
  include_characters: z.array(z.string()),
});

export type Entry = z.infer<typeof entrySchema>;
