import { z } from 'astro/zod';
import { answerParent } from '../base/childWorker.ts';
import { fillOrder } from '../media/fillOrder.ts';
import type { ImageOrder } from '../media/siteImage.ts';

const orderSchema = z.object({
  order: z.custom<ImageOrder>((order) => order instanceof Object),
  contentDir: z.string(),
});

answerParent(async (asked) => {
  const { order, contentDir } = orderSchema.parse(asked);
  return fillOrder(order, contentDir);
});
