import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { z } from 'astro/zod';
import {
  type CompilerAnswer,
  type CompilerOrder,
  modulesSchema,
  orderSchema,
} from './compilerMessages.ts';
import { pagesOnDemand } from './pagesOnDemand.ts';
import { announceStoryModules } from './storyModules.ts';

process.once('disconnect', () => process.exit(1));
process.once('message', (order) => {
  void compile(orderSchema.parse(order)).then((answer) => {
    process.send?.(answer, () => process.exit());
  });
  announceStoryModules(
    new Promise((resolve) => {
      process.once('message', (answer) => {
        resolve(modulesSchema.parse(answer).modules);
      });
    }),
  );
});

async function compile({ root, outDir }: CompilerOrder): Promise<CompilerAnswer> {
  const sources = new Set<string>();
  const adapter = pagesOnDemand((file) => sources.add(file));
  try {
    // What Astro keeps from one build to the next it takes as right, whatever became of it.
    const cacheDir = join(outDir, 'cache');
    await build({ root, outDir, cacheDir, output: 'server', logLevel: 'silent', adapter });
    await rm(cacheDir, { recursive: true, force: true });
    return { sources: [...sources] };
  } catch (error) {
    return { error: faultOf(error) };
  }
}

/** An error as it can be sent to another process: of its own fields, what the bundler adds. */
function faultOf(error: unknown): CompilerAnswer['error'] {
  if (!(error instanceof Error)) return { message: String(error) };
  const errors: unknown = Reflect.get(error, 'errors');
  const plain = bundlerErrorsSchema.safeParse(errors);
  return { message: error.message, stack: error.stack, errors: plain.data };
}

const bundlerErrorsSchema = z.array(
  z.object({
    message: z.string(),
    id: z.string().optional(),
    loc: z.object({ line: z.number(), column: z.number() }).optional().catch(undefined),
  }),
);
