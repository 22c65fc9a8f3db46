import { readFile } from 'node:fs/promises';
import { refusedFile } from '../../base/files/fileFault.ts';
import { fileKinds } from '../../base/files/fileKinds.ts';
import { isWhole } from '../../media/isWhole.ts';
import { damaged, readPicture } from '../../media/readPicture.ts';
import type { ImageFacts } from '../../media/siteImage.ts';
import { digestOf } from '../../base/digest.ts';
import type { Fault } from '../../base/problems/problem.ts';

/** Says what keeps a file from being shown as an image; where nothing does, what is known of it. */
export async function readImageFile(path: string): Promise<ImageFacts | Fault> {
  try {
    const picture = await readPicture(path);
    if ('what' in picture) return picture;
    if (!(await isWhole(path, picture))) return damaged;
    const { width, height, format, undrawn } = picture;
    return { width, height, format, undrawn, digest: digestOf(await readFile(path)) };
  } catch (error) {
    return refusedFile(error, fileKinds.image);
  }
}
