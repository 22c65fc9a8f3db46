import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

const text = z.string();

/** The corpus as Astro's own guide to content collections would read it. */
export const collections = {
  topics: defineCollection({
    loader: file('newsroom/topics.yaml'),
    schema: z.object({ id: text, name: text }),
  }),
  stories: defineCollection({
    loader: glob({ pattern: '**/*.mdx', base: './newsroom/stories' }),
    schema: ({ image }) =>
      z.object({
        headline: text,
        standfirst: text,
        section: text,
        published: z.coerce.date(),
        topics: z.array(text),
        countries: z.array(text),
        image: z.object({ src: image(), alt: text, credit: text, caption: text }).optional(),
      }),
  }),
};
