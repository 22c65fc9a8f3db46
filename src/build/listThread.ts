import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'astro/zod';
import { listFolder } from '../base/files/folderList.ts';

parentPort?.postMessage(listFolder(z.string().parse(workerData)));
