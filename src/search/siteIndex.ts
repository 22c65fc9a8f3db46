import { z } from 'astro/zod';
import { indexedStorySchema } from './volumes/indexedPart.ts';

const storySchema = indexedStorySchema.extend({
  /** Of its page below the site's base; starts and ends with a slash. */
  path: z.string(),
  /** Absolute path of its page's file. */
  file: z.string(),
});

/** A story that can be found. */
export type StoryToIndex = z.output<typeof storySchema>;

/** What an index is made of; it passes from one process to another. */
export const archiveSchema = z.object({
  /** The stories that can be found, in any order. */
  stories: z.array(storySchema),
  /** A folder in which volumes are kept from one build to the next, and nothing else. */
  volumesDir: z.string(),
  /** How many stories a volume may hold. */
  largest: z.number().optional(),
  /** The keys of volumes that were made for it before. */
  ahead: z.array(z.string()).optional(),
});

export type Archive = z.output<typeof archiveSchema>;

/** What was made of it; it passes back. */
export const searchIndexSchema = z.object({
  /** How many stories can be found. */
  pages: z.number(),
  /** Of the indexes, in small letters. */
  languages: z.array(z.string()),
  volumes: z.number(),
  /** How many of the volumes were not there from an earlier build. */
  made: z.number(),
  /**
   * Its files, which are kept for later builds: absolute paths by their paths in the site's folder. Who
   * brings them there must never write to them.
   */
  kept: z.map(z.string(), z.string()),
  /** The paths of the stories by the ids that the index has for them. */
  paths: z.map(z.string(), z.string()),
});

export type SearchIndex = z.output<typeof searchIndexSchema>;
