import { seal, sealingSchema } from './sealing.ts';

// A build that was killed must not leave this at work on what the next build reads.
process.once('disconnect', () => process.exit());

process.on('message', (message) => {
  // At work it must not wait for more: that Pagefind has died is known by nothing being left to wait for.
  process.channel?.unref();
  void sealed(message).then((answer) => {
    process.channel?.ref();
    process.send?.(answer);
  });
});

/** @returns what went wrong, in words; nothing when the volume is kept. */
async function sealed(message: unknown): Promise<string> {
  try {
    await seal(sealingSchema.parse(message));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
