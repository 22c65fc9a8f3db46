import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import { type Picture, readPicture } from './readPicture.ts';

/** The content of a file, and how its name ends. */
export interface PreparedPicture {
  readonly content: Uint8Array | string;
  /** With its full stop. */
  readonly extension: string;
}

/**
 * Makes of a picture's file one that Astro reads as `readPicture` does, and of which all may be
 * published: a drawing without what does not draw, and pixels anew where Astro would take their size
 * or their format for another.
 * @returns undefined where the file itself is that already.
 * @throws where it is no picture; the words are for an editor.
 */
export async function preparePicture(path: string): Promise<PreparedPicture | undefined> {
  const picture = await readPicture(path);
  if ('what' in picture) throw new Error(`${path}: ${picture.what} ${picture.remedy}`);
  const extension = `.${picture.format}`;
  if (picture.svg !== undefined) return { content: picture.svg, extension };
  const bytes = await readFile(path);
  if (!(await isReadAlike(bytes, picture))) return redrawn(bytes, picture.format);
  return formatOfName(path) === picture.format ? undefined : { content: bytes, extension };
}

async function isReadAlike(bytes: Buffer, picture: Picture): Promise<boolean> {
  try {
    const { format, width, height } = await imageMetadata(bytes);
    return format === picture.format && width === picture.width && height === picture.height;
  } catch {
    return false;
  }
}

function formatOfName(path: string): string {
  return extname(path).slice(1).toLowerCase().replace('jpeg', 'jpg');
}

/** Of what shows, this loses nothing. */
async function redrawn(bytes: Buffer, format: Picture['format']): Promise<PreparedPicture> {
  const pixels = sharp(bytes, { failOn: 'none', animated: format === 'gif' }).autoOrient();
  if (format === 'gif' || format === 'png') pixels.toFormat(format);
  else if (format === 'jpg') pixels.jpeg({ quality: 100, chromaSubsampling: '4:4:4' });
  // To write a photograph as WebP or AVIF without loss would take half a minute.
  else pixels.tiff({ compression: 'lzw' });
  const { data, info } = await pixels.toBuffer({ resolveWithObject: true });
  return { content: data, extension: `.${info.format}` };
}
