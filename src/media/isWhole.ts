import { open, readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { gifEnds } from './gifEnds.ts';
import { pngIsWhole } from './pngIsWhole.ts';
import type { Picture } from './readPicture.ts';

/**
 * Tells whether a picture is all there. Its size can be read all the same, so that nobody would notice
 * before it is drawn. To draw every photograph here would take as long as a build does; so that is done
 * only with those whose format has no checksums that are right, as PNG has, and no end that is there.
 */
export async function isWhole(path: string, { format }: Picture): Promise<boolean> {
  if (format === 'svg') return true;
  if (format === 'gif' && !gifEnds(await readFile(path))) return false;
  if (format === 'png' && pngIsWhole(await readFile(path))) return true;
  if (format === 'jpg' && (await endOf(path)).includes(endOfJpeg)) return true;
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

const endOfJpeg = Buffer.from([0xff, 0xd9]);

async function endOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const end = Buffer.alloc(Math.min(size, 4096));
    await file.read(end, 0, end.length, size - end.length);
    return end;
  } finally {
    await file.close();
  }
}
