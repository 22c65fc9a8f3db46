import { buildVolume, volumeOrderSchema } from './buildVolume.ts';

// A build that was killed must not leave this at work on what the next build reads.
process.once('disconnect', () => process.exit());

process.on('message', (message) => {
  // At work it must not wait for more: that Pagefind has died is known by nothing being left to wait for.
  process.channel?.unref();
  void built(message).then((answer) => {
    process.channel?.ref();
    process.send?.(answer);
  });
});

/** @returns what went wrong, in words; nothing when the volume is kept. */
async function built(message: unknown): Promise<string> {
  try {
    await buildVolume(volumeOrderSchema.parse(message));
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
