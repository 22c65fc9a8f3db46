import { z } from 'astro/zod';
import { answerParent } from '../../base/childWorker.ts';
import { buildIndex, indexOrderSchema } from './buildIndex.ts';
import { buildVolume, volumeOrderSchema } from './buildVolume.ts';

const orderSchema = z.union([
  z.object({ volume: volumeOrderSchema }),
  z.object({ index: indexOrderSchema }),
]);

answerParent(async (order) => {
  const asked = orderSchema.parse(order);
  await ('volume' in asked ? buildVolume(asked.volume) : buildIndex(asked.index));
});
