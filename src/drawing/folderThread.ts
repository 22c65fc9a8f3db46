import { mkdirSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { z } from 'astro/zod';

for (const folder of z.array(z.string()).parse(workerData)) mkdirSync(folder, { recursive: true });
