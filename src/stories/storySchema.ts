import { z } from 'astro/zod';
import { bodySchema, headingSchema } from './body/bodyShape.ts';
import { frontmatterSchema } from './frontmatter.ts';

/**
 * A story as the site has it: its frontmatter, and its body as data.
 * @param image what stands for an image file.
 */
export function storySchema<Image extends z.ZodType>(image: Image) {
  return frontmatterSchema(image).extend({
    body: bodySchema(image),
    headings: z.array(headingSchema),
    /** Whole minutes that reading takes. */
    readingMinutes: z.number().int().min(1),
    /** Whether a module of its own draws the body, which is then empty here. */
    isModule: z.boolean(),
  });
}
