import { toString as textOf } from 'mdast-util-to-string';
import type { DrawnPicture } from '../../media/drawingPicture.ts';
import { strangeLetter } from '../../media/lettering/lettered.ts';
import type { Size } from '../../media/picture.ts';
import { pixelsOf } from '../../media/siteImage.ts';

/** A picture as an element of HTML names it. */
export interface FeedPicture extends Size {
  /** Absolute address of its file. */
  readonly src: string;
}

/**
 * Orders the file in dots that a drawing is in feeds, which show no drawings.
 * @param language of its letters, a tag of BCP 47.
 * @returns undefined for no drawing, and for one with a letter that no typeface has.
 */
export function feedPicture(
  drawn: DrawnPicture | undefined,
  language: string,
): FeedPicture | undefined {
  if (drawn === undefined || strangeLetter(textOf(drawn.root)) !== undefined) return undefined;
  const { root, width, height } = drawn;
  const file = pixelsOf(
    { root, writing: { language, direction: 'ltr' } },
    import.meta.env.BASE_URL,
  );
  return { src: new URL(file, import.meta.env.SITE).href, width, height };
}
