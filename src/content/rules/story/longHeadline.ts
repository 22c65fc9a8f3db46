import type { StoryRule } from '../rule.ts';

/**
 * What a search engine shows of a title before it cuts it: some 600 pixels of its type, which are about 60
 * letters of Latin and 30 of Chinese.
 */
const most = 110;

export const longHeadline: StoryRule = {
  name: 'long-headline',
  explanation:
    'A headline of more than 110 letters is cut in search results, feeds and cards. Say what happened; the standfirst has room for the rest.',
  *look({ frontmatter: { headline }, placeOf }) {
    const length = [...headline].length;
    if (length <= most) return;
    yield {
      place: placeOf(['headline']),
      what: `The headline has ${length} letters, more than the ${most} that Google shows of one.`,
      found: headline,
      remedy: 'Say what happened in fewer words.',
    };
  },
};
