import { join } from 'node:path';
import sharp from 'sharp';
import { drawCard } from './drawCard.ts';
import { letterDrawing } from './lettering/letterDrawing.ts';
import { makeImage } from './makeImage.ts';
import { pngOf } from './png.ts';
import type { ImageOrder } from './siteImage.ts';

/**
 * Makes a file that a page asked for.
 * @param contentDir absolute path of the newsroom's folder.
 * @throws what `makeImage` throws.
 */
export async function fillOrder(order: ImageOrder, contentDir: string): Promise<Uint8Array> {
  if ('file' in order) return makeImage(join(contentDir, order.file), order.rendition);
  if ('card' in order) return pngOf(await drawCard(order.card));
  // Filters and further levels take as long as the drawing itself, and make flat colours little smaller.
  return sharp(Buffer.from(await letterDrawing(order.drawing)))
    .png({ compressionLevel: 2, adaptiveFiltering: false })
    .toBuffer();
}
