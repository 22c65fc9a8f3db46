import { z } from 'astro/zod';

/** What the compiler is asked for first: absolute paths of the project's folder and of its own. */
export const orderSchema = z.object({ root: z.string(), outDir: z.string() });
export type CompilerOrder = z.output<typeof orderSchema>;

/** What it is told once the newsroom is read: absolute paths of stories that are modules, by ids. */
export const modulesSchema = z.object({ modules: z.record(z.string(), z.string()) });

/** What it answers. */
export const answerSchema = z.object({
  /** Absolute paths of files of the newsroom that were compiled. */
  sources: z.array(z.string()).optional(),
  error: z
    .object({ message: z.string(), stack: z.string().optional(), errors: z.unknown().optional() })
    .optional(),
});

export type CompilerAnswer = z.output<typeof answerSchema>;
