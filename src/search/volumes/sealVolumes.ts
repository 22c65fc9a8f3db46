import { type Sealer, startSealer } from './sealer.ts';
import type { Sealing } from './sealing.ts';

/**
 * Makes volumes and keeps them, two at a time.
 * @param sealings all of one shape.
 * @throws SearchIndexError for the first that fails; those that were made by then are kept.
 */
export async function sealVolumes(sealings: readonly Sealing[]): Promise<void> {
  const [first] = sealings;
  if (first === undefined) return;
  const sealers = sealings.slice(0, atOnce).map(() => startSealer(first.shape));
  const waiting = sealings.values();
  const sealAll = async (sealer: Sealer): Promise<void> => {
    for (const sealing of waiting) await sealer.seal(sealing);
  };
  try {
    await Promise.all(sealers.map(sealAll));
  } finally {
    for (const { end } of sealers) end();
  }
}

const atOnce = 2;
