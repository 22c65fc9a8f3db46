import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { measuresOf } from './measures.ts';

/**
 * Makes the small version of an image that stands beside a search result: JPEG, on white where it is
 * transparent, at most as large as the place is on a screen of double density.
 * @param image as a story has it.
 * @returns the path of the file.
 */
export async function thumbnail(image: ImageMetadata): Promise<string> {
  const { format, ...size } = measuresOf(image);
  const fitting = Math.min(place.width / size.width, place.height / size.height);
  // Only a drawing stays sharp when it is enlarged.
  const scale = format === 'svg' ? fitting : Math.min(fitting, 1);
  const [width, height] = [size.width, size.height].map((side) =>
    Math.max(1, Math.round(side * scale)),
  );
  const { src } = await getImage({
    src: image,
    width,
    height,
    format: 'jpg',
    background: '#ffffff',
  });
  return src;
}

/** Pixels: twice what the style sheet of the search says. */
const place = { width: 152, height: 102 };
