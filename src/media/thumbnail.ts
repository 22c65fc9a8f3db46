import { renditionOf, type SiteImage } from './siteImage.ts';

/**
 * Makes the small version of an image that stands beside a search result: JPEG, on white where it is
 * transparent, at most as large as the place is on a screen of double density.
 * @param image as a story has it.
 * @returns the address of the file.
 */
export function thumbnail(image: SiteImage): string {
  const fitting = Math.min(place.width / image.width, place.height / image.height);
  // Only a drawing stays sharp when it is enlarged.
  const scale = image.format === 'svg' ? fitting : Math.min(fitting, 1);
  const side = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
  return renditionOf(image, {
    width: side(image.width),
    height: side(image.height),
    format: 'jpg',
    background: '#ffffff',
  });
}

/** Pixels: twice what the style sheet of the search says. */
const place = { width: 152, height: 102 };
