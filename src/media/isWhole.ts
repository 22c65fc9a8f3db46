import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { gifEnds } from './gifEnds.ts';
import { jpegIsWhole } from './jpegIsWhole.ts';
import type { Picture } from './picture.ts';
import { pngIsWhole } from './pngIsWhole.ts';

/**
 * Tells whether a picture is all there. Its size can be read all the same, so that nobody would notice
 * before it is drawn. To draw every photograph here would take as long as a build does; so that is done
 * only with those whose format cannot be judged for less.
 */
export async function isWhole(path: string, { format }: Picture): Promise<boolean> {
  if (format === 'svg') return true;
  if (format === 'jpg') return jpegIsWhole(path);
  if (format === 'gif' && !gifEnds(await readFile(path))) return false;
  if (format === 'png' && pngIsWhole(await readFile(path))) return true;
  try {
    await sharp(path, { failOn: 'error', animated: format === 'gif' })
      .resize(8)
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}
