import { z } from 'astro/zod';
import { answerParent } from '../base/childWorker.ts';
import { indexSite } from './indexSite.ts';
import { archiveSchema } from './siteIndex.ts';
import { buildVolume, volumeOrderSchema } from './volumes/buildVolume.ts';

const orderSchema = z.union([
  z.object({ volume: volumeOrderSchema }),
  z.object({ archive: archiveSchema }),
]);

answerParent(async (order) => {
  const asked = orderSchema.parse(order);
  return 'volume' in asked ? buildVolume(asked.volume) : indexSite(asked.archive);
});
