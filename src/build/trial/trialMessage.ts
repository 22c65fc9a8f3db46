import { z } from 'astro/zod';
import type { EditionData } from '../../content/editionData.ts';

/** What a trial is told: an edition of no stories and pages but those that hold code. */
export const trialOrderSchema = z.object({
  /** Absolute path of the compiled site's folder. */
  compiled: z.string(),
  edition: z.custom<EditionData>((data) => typeof data === 'object' && data !== null),
});
export type TrialOrder = z.output<typeof trialOrderSchema>;

const problemSchema = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  what: z.string(),
  found: z.string().optional(),
  remedy: z.string(),
});

/** What a trial tells while it goes on. */
export const trialMessageSchema = z.discriminatedUnion('tells', [
  /** The code of a story begins to run. */
  z.object({ tells: z.literal('begin'), file: z.string() }),
  /** What was found wrong. */
  z.object({ tells: z.literal('problems'), problems: z.array(problemSchema) }),
  /** All that could be drawn was; with a message, why the rest could not and no story is to blame. */
  z.object({ tells: z.literal('end'), message: z.string().optional() }),
]);
export type TrialMessage = z.output<typeof trialMessageSchema>;
