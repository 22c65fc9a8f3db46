import type { ImageMetadata } from 'astro';

/** The formats that a page offers an image in. */
export interface PictureFormats {
  /** A smaller one, which not every browser knows. */
  readonly formats: ('avif' | 'webp')[];
  /** The one that every browser knows. */
  readonly fallbackFormat: 'gif' | 'jpg' | 'png';
}

/** @param original the format of the image's own file. */
export function pictureFormats(original: ImageMetadata['format']): PictureFormats {
  // It may move, and only these keep that.
  if (original === 'gif') return { formats: ['webp'], fallbackFormat: 'gif' };
  const isPhotograph = original === 'jpg' || original === 'jpeg';
  return { formats: ['avif'], fallbackFormat: isPhotograph ? 'jpg' : 'png' };
}
