import type { StoryRule } from '../rule.ts';

const most = 120;

export const longParagraph: StoryRule = {
  name: 'long-paragraph',
  explanation:
    'A paragraph of more than 120 words is a wall on a phone. Cut it where its thought turns.',
  *look({ blocks, language }) {
    const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    for (const { kind, text, placeAt } of blocks) {
      // No word has fewer than two characters with its space.
      if (kind !== 'paragraph' || text.length <= most) continue;
      const words = [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
      if (words <= most) continue;
      yield {
        place: placeAt(0),
        what: `The paragraph has ${words} words; on a phone, more than ${most} are a wall.`,
        found: text,
        remedy: 'Cut it where its thought turns.',
      };
    }
  },
};
