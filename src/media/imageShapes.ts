import { renditionOf, type SiteImage } from './siteImage.ts';

/**
 * Makes an image in the three shapes that Google asks a story's to have, square, 4:3 and 16:9, at most 1,200
 * pixels wide (https://developers.google.com/search/docs/appearance/structured-data/article). A photograph
 * is cut to them; what may be a drawing, of which no label may be lost, stands whole on white.
 * @param image as a story has it.
 * @param site the address of the site, without its base.
 * @returns absolute addresses.
 */
export function imageShapes(image: SiteImage, site: string): string[] {
  const isDrawing = image.format === 'svg' || image.format === 'png' || image.format === 'gif';
  const fit = isDrawing ? 'contain' : 'cover';
  return shapes.map((shape) => {
    const across = image.height * shape;
    const own = isDrawing ? Math.max(image.width, across) : Math.min(image.width, across);
    const width = Math.max(1, Math.round(image.format === 'svg' ? widest : Math.min(own, widest)));
    const height = Math.max(1, Math.round(width / shape));
    const src = renditionOf(image, { width, height, format: 'jpg', background: '#ffffff', fit });
    return new URL(src, site).href;
  });
}

const shapes = [1, 4 / 3, 16 / 9];
/** What Google advises. */
const widest = 1200;
