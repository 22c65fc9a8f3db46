import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { pictureFormats } from './formats.ts';
import { measuresOf } from './measures.ts';
import { type ImageSlotName, widthsFor } from './slots.ts';

/**
 * The smallest version of an image that a slot's picture offers to every browser, as the path of a
 * file that is made in any case.
 */
export async function smallVersion(image: ImageMetadata, slot: ImageSlotName): Promise<string> {
  const { width, format } = measuresOf(image);
  if (format === 'svg') return image.src;
  const widths = widthsFor(slot, width);
  const made = await getImage({
    src: image,
    widths,
    width: Math.max(...widths),
    format: pictureFormats(format).fallbackFormat,
  });
  return made.srcSet.values[0]?.url ?? made.src;
}
