import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';

/** An image as one file that every feed reader and every site that shows a link can open. */
export interface PortableImage {
  /** Absolute address. */
  readonly url: string;
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly type: 'image/jpeg' | 'image/png';
}

/**
 * Makes the portable file of an image: JPEG or PNG, at most 1,200 pixels wide, never enlarged.
 * Feeds, link previews, structured data and the sitemap ask for the same one, so it is made once.
 * @param image as a story has it.
 */
export async function portableImage(image: ImageMetadata): Promise<PortableImage> {
  const width = Math.min(widest, image.width);
  const height = Math.round((width * image.height) / image.width);
  const { format, ...encoding } = encodings[image.format];
  const { src } = await getImage({ src: image, width, height, format, ...encoding });
  return {
    url: new URL(src, import.meta.env.SITE).href,
    width,
    height,
    type: format === 'jpg' ? 'image/jpeg' : 'image/png',
  };
}

/** What Open Graph's users show large, and wide enough for a reader's column at double density. */
const widest = 1200;

const png = { format: 'png' } as const;
const jpeg = { format: 'jpg' } as const;
/** Mostly photographs, which PNG would swell; what is transparent in them gets a page's white. */
const jpegOnWhite = { ...jpeg, background: '#ffffff' } as const;

const encodings = {
  apng: png,
  avif: jpegOnWhite,
  gif: png,
  jpeg,
  jpg: jpeg,
  png,
  svg: png,
  tiff: jpegOnWhite,
  webp: jpegOnWhite,
} as const satisfies Record<ImageMetadata['format'], typeof png | typeof jpeg | typeof jpegOnWhite>;
