import { refusedFile } from '../files/fileFault.ts';
import { fileKinds } from '../files/fileKinds.ts';
import { isWhole } from '../media/isWhole.ts';
import { damaged, readPicture } from '../media/readPicture.ts';
import type { Fault } from './linkFault.ts';

/** Says what keeps a file from being shown as an image; undefined where nothing does. */
export async function faultOfImageFile(path: string): Promise<Fault | undefined> {
  try {
    const picture = await readPicture(path);
    if ('what' in picture) return picture;
    return (await isWhole(path, picture)) ? undefined : damaged;
  } catch (error) {
    return refusedFile(error, fileKinds.image);
  }
}
