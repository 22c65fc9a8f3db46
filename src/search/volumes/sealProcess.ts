import { z } from 'astro/zod';
import { seal, sealingSchema } from './sealing.ts';

// A build that was killed must not leave this at work on what the next build reads.
process.once('disconnect', () => process.exit());

process.once('message', (message) => {
  void sealAll(message).finally(() => {
    process.disconnect();
  });
});

async function sealAll(message: unknown): Promise<void> {
  try {
    for (const sealing of z.array(sealingSchema).parse(message)) await seal(sealing);
  } catch (error) {
    process.exitCode = 1;
    process.send?.(error instanceof Error ? error.message : String(error));
  }
}
