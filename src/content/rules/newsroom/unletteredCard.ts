import { strangeLetter } from '../../../media/lettering/lettered.ts';
import type { NewsroomRule } from '../rule.ts';

export const unletteredCard: NewsroomRule = {
  name: 'unlettered-card',
  explanation:
    'A link to a story without a picture is shown with a card of its headline. Cards have the letters of Latin, Greek, Cyrillic, Arabic, Chinese and Japanese; of others the link stands without one. It is told of one story for all.',
  *lookAtAll({ stories, publication }) {
    if (publication.socialImage !== undefined) return;
    for (const { file, frontmatter, placeOf } of stories) {
      const { headline = '', image } = frontmatter;
      const letter = image === undefined ? strangeLetter(headline) : undefined;
      if (letter === undefined) continue;
      yield {
        file,
        place: placeOf(['headline']),
        what: 'A link to this story is shown without a card: no typeface here has the letters.',
        found: letter,
        remedy:
          'Give the story a picture; or give all pages one, under "socialImage" in publication.yaml.',
      };
      return;
    }
  },
};
