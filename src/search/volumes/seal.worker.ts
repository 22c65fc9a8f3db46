import { workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { seal, sealingSchema } from './sealing.ts';

for (const sealing of z.array(sealingSchema).parse(workerData)) await seal(sealing);
