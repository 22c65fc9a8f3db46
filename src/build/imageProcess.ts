import { z } from 'astro/zod';
import { answerParent } from '../base/childWorker.ts';
import { writeWhole } from '../base/files/writeWhole.ts';
import { fillOrder } from '../media/fillOrder.ts';
import type { ImageOrder } from '../media/siteImage.ts';

const orderSchema = z.object({
  order: z.custom<ImageOrder>((order) => order instanceof Object),
  contentDir: z.string(),
  /** Absolute path of the file to be made. */
  path: z.string(),
});

answerParent(async (asked) => {
  const { order, contentDir, path } = orderSchema.parse(asked);
  await writeWhole(path, await fillOrder(order, contentDir));
});
