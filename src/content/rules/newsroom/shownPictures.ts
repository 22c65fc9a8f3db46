import type { Place } from '../../../base/problems/problem.ts';
import type { StoryReading } from '../../stories/readStory.ts';

/** A picture as a story names it. */
export interface ShownPicture {
  readonly src: string;
  readonly place: () => Place;
  /** Whether it is the one that stands for the story, and not one in its text. */
  readonly isOwn: boolean;
}

/** Lists the pictures that a story shows, its own first. */
export function shownPictures({
  frontmatter: { image },
  body,
  placeOf,
}: Pick<StoryReading, 'frontmatter' | 'body' | 'placeOf'>): ShownPicture[] {
  const own = image && { src: image.src, place: () => placeOf(['image', 'src']), isOwn: true };
  const inText = body.images.map(({ target, place }) => ({
    src: target,
    place: () => place,
    isOwn: false,
  }));
  return own ? [own, ...inText] : inText;
}
