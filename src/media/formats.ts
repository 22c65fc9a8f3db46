import type { SiteImage } from './siteImage.ts';

/** The formats that a page offers an image in. */
export interface PictureFormats {
  /** A smaller one, which not every browser knows. */
  readonly smaller: 'avif' | 'webp';
  /** The one that every browser knows. */
  readonly plain: 'gif' | 'jpg' | 'png';
}

/** @param original the format of the image's own file. */
export function pictureFormats(original: SiteImage['format']): PictureFormats {
  // It may move, and only these keep that.
  if (original === 'gif') return { smaller: 'webp', plain: 'gif' };
  const isPhotograph = original === 'jpg';
  return { smaller: 'avif', plain: isPhotograph ? 'jpg' : 'png' };
}
