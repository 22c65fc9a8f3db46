import type { Size } from './picture.ts';
import { renditionOf, type SiteImage } from './siteImage.ts';

/** An image as one file that every feed reader and every site that shows a link can open. */
export interface PortableImage extends Size {
  /** Absolute address. */
  readonly url: string;
  readonly type: 'image/gif' | 'image/jpeg' | 'image/png';
}

/**
 * Makes the portable file of an image: JPEG, PNG or GIF, at most 1,200 pixels wide. Only a drawing,
 * which stays sharp, is enlarged to that.
 * Feeds, link previews, structured data and the sitemap ask for the same one, so it is made once.
 * @param image as a story has it.
 */
export function portableImage(image: SiteImage): PortableImage {
  const { format, ...encoding } = encodings[image.format];
  const width = image.format === 'svg' ? widest : Math.min(widest, image.width);
  const height = Math.max(1, Math.round((width * image.height) / image.width));
  const src = renditionOf(image, { width, height, format, ...encoding });
  return {
    url: new URL(src, import.meta.env.SITE).href,
    width,
    height,
    type: types[format],
  };
}

/** What Open Graph's users show large, and wide enough for a reader's column at double density. */
const widest = 1200;

const types = { gif: 'image/gif', jpg: 'image/jpeg', png: 'image/png' } as const;

/** What may move stays so. */
const gif = { format: 'gif' } as const;
const png = { format: 'png' } as const;
const jpeg = { format: 'jpg' } as const;
/** Mostly photographs, which PNG would swell; what is transparent in them gets a page's white. */
const jpegOnWhite = { ...jpeg, background: '#ffffff' } as const;

const encodings = {
  avif: jpegOnWhite,
  gif,
  jpg: jpeg,
  png,
  svg: png,
  tiff: jpegOnWhite,
  webp: jpegOnWhite,
} as const satisfies Record<SiteImage['format'], object>;
