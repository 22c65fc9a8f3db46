import { z } from 'astro/zod';
import { drawnPageSchema } from './drawnPage.ts';

/** What a helper is told first: the site whose pages it will draw. */
export const helperTaskSchema = z.object({
  /** Absolute path of the folder that the site is built into. */
  drawnDir: z.string(),
  /** See `RouteStyles`. */
  styles: z.map(z.string(), z.object({ styles: z.array(z.unknown()) })),
});
export type HelperTask = z.output<typeof helperTaskSchema>;

/** A page that a helper is to draw. */
export const drawOrderSchema = z.object({
  url: z.string(),
  /** Path of its file in the site's folder. */
  file: z.string(),
  /** The component of its route, as Astro names it. */
  component: z.string(),
});
export type DrawOrder = z.output<typeof drawOrderSchema>;

/** A helper's answer to an order; without a page where it could not draw it. */
export const drawAnswerSchema = z.object({ file: z.string(), page: drawnPageSchema.optional() });
