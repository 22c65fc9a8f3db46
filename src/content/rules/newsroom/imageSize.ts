import { imageSlots } from '../../../media/slots.ts';
import type { NewsroomRule } from '../rule.ts';
import { counted } from '../../../base/counted.ts';
import { shownPictures } from './shownPictures.ts';

/** Pixels that Google asks of an article’s picture, and about what a laptop shows across a story. */
const leastOfStory = 1200;
/** Pixels of a picture in the text on a common screen. */
const leastInText = imageSlots.column.widths[1];
/** Twice the widest that is ever made of a picture leaves room to crop. */
const most = 2 * Math.max(...imageSlots.lead.widths);

export const imageSize: NewsroomRule = {
  name: 'image-size',
  explanation:
    'A picture narrower than its place is blurred or small; one far wider than any screen makes the newsroom and its first build heavy for nothing. Drawings in SVG have any size.',
  *lookAtAll({ stories, imageOf }) {
    for (const story of stories) {
      for (const { src, place, isOwn } of shownPictures(story)) {
        const facts = imageOf(story, src);
        if (facts === undefined || facts.format === 'svg') continue;
        const { width } = facts;
        const least = isOwn ? leastOfStory : leastInText;
        if (width >= least && width <= most) continue;
        yield {
          file: story.file,
          place: place(),
          what:
            width < least
              ? `The picture is ${counted(width, 'pixel')} wide, less than the ${least.toLocaleString('en-GB')} of its place.`
              : `The picture is ${counted(width, 'pixel')} wide, more than twice what any screen is sent.`,
          found: src,
          remedy:
            width < least
              ? 'Take it from its source in a larger size.'
              : `Save it ${counted(most, 'pixel')} wide, or less.`,
        };
      }
    }
  },
};
