import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { readPicture } from './readPicture.ts';
import type { Rendition } from './siteImage.ts';

/**
 * Makes the file of an image that is published.
 * @param path absolute path of the editor's file.
 * @param rendition undefined for the image as it is: of a drawing, without what may not be published.
 * @throws Error where it is no image; the words are for an editor.
 */
export async function makeImage(
  path: string,
  rendition: Rendition | undefined,
): Promise<Uint8Array> {
  const picture = await readPicture(path);
  if ('what' in picture) throw new Error(`${path}: ${picture.what} ${picture.remedy}`);
  const original = picture.svg === undefined ? await readFile(path) : Buffer.from(picture.svg);
  if (rendition === undefined) return original;
  const { width, height, format, background, fit } = rendition;
  const pixels = sharp(await onePicture(original, rendition), { failOn: 'none', pages: -1 })
    .autoOrient()
    .resize({
      width,
      height,
      ...(fit === 'contain'
        ? { fit, background: background ?? '#0000' }
        : { withoutEnlargement: true }),
    });
  if (background !== undefined) pixels.flatten({ background });
  return pixels
    .toFormat(format === 'jpg' ? 'jpeg' : format, encoding(format, picture.format))
    .toBuffer();
}

/**
 * Takes what is to be drawn out of a file. Of several pictures it is the first, but where a GIF is
 * made a GIF or WebP, which move as it does; a drawing is drawn as wide as it is wanted, however small
 * it says it is.
 * @returns the file as it is, where it holds no more.
 */
async function onePicture(original: Uint8Array, wanted: Rendition): Promise<Uint8Array> {
  const { format, width, pages = 1 } = await sharp(original).metadata();
  if (format === 'svg') {
    const density = Math.min(pointsPerInch * Math.max(1, wanted.width / width), mostPointsPerInch);
    return sharp(original, { density }).resize(wanted.width).png().toBuffer();
  }
  if (pages === 1 || (format === 'gif' && /^(?:gif|webp)$/.test(wanted.format))) return original;
  return sharp(original, { failOn: 'none' }).autoOrient().png().toBuffer();
}

/** At which a drawing is as wide as it says; and the most that sharp takes. */
const [pointsPerInch, mostPointsPerInch] = [72, 100_000];

function encoding(format: Rendition['format'], original: string): object {
  // Sharp's own effort, 4, takes five times as long and makes a photograph 5 percent smaller.
  if (format === 'avif') return { effort: 3 };
  return format === 'webp' && original === 'gif' ? { loop: 0 } : {};
}
