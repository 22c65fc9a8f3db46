import { type VolumeWorker, startVolumeWorker } from './volumeWorker.ts';
import type { VolumeOrder } from './buildVolume.ts';

/**
 * Makes volumes and keeps them, two at a time.
 * @param orders all of one shape.
 * @throws SearchIndexError for the first that fails; those that were made by then are kept.
 */
export async function buildVolumes(orders: readonly VolumeOrder[]): Promise<void> {
  const [first] = orders;
  if (first === undefined) return;
  const workers = orders.slice(0, atOnce).map(() => startVolumeWorker(first.shape));
  const waiting = orders.values();
  const buildAll = async (worker: VolumeWorker): Promise<void> => {
    for (const order of waiting) await worker.build(order);
  };
  try {
    await Promise.all(workers.map(buildAll));
  } finally {
    for (const { end } of workers) end();
  }
}

const atOnce = 2;
