import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { readWholeStory } from './wholeStory.ts';

const order = z
  .object({
    contentDir: z.string(),
    files: z.array(z.object({ id: z.string(), file: z.string(), realFile: z.string().optional() })),
  })
  .parse(workerData);
const stories = order.files.flatMap((file) => readWholeStory(order.contentDir, file) ?? []);
parentPort?.postMessage(stories);
