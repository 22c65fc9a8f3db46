import { z } from 'astro/zod';
import { frontmatterSchema } from './frontmatter.ts';

/**
 * A story as the site has it: its frontmatter, and what is known of its body.
 * @param image what stands for an image file.
 */
export function storySchema<Image extends z.ZodType>(image: Image) {
  return frontmatterSchema(image).extend({
    /** Digest of the file's text, by which a page knows the body that belongs to the rest. */
    digest: z.string(),
    /** The images of the body, by their paths as written. */
    bodyImages: z.record(z.string(), image),
    /** Whole minutes that reading takes. */
    readingMinutes: z.number().int().min(1),
    /** Whether a module of its own draws the body, not its segments. */
    isModule: z.boolean(),
  });
}
