import { answerParent } from '../../base/childWorker.ts';
import { buildVolume, volumeOrderSchema } from './buildVolume.ts';

answerParent(async (order) => buildVolume(volumeOrderSchema.parse(order)));
