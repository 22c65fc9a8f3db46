import { workerData } from 'node:worker_threads';
import { seal, sealingSchema } from './sealing.ts';

await seal(sealingSchema.parse(workerData));
