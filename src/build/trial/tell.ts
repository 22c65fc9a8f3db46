import type { TrialMessage } from './trialMessage.ts';

/** Tells whoever started this trial, and waits until it is told: what runs next may end the process. */
export function tell(message: TrialMessage): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => {
      resolve();
    });
  });
}
