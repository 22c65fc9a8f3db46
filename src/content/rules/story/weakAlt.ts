import type { TextImage } from '../bodyText.ts';
import type { StoryRule } from '../rule.ts';
import type { StoryText } from '../storyText.ts';

export const weakAlt: StoryRule = {
  name: 'weak-alt',
  explanation:
    'The text of a picture says what it shows, for who does not see it: not that it is a picture, and not its caption again.',
  *look(story) {
    for (const { alt, caption, place } of picturesOf(story)) {
      const [opening] = openings.exec(alt) ?? [];
      if (opening !== undefined) {
        yield {
          place,
          what: `The text of the picture begins with "${opening.trim()}", which a screen reader says anyway.`,
          found: alt,
          remedy: 'Begin with what the picture shows.',
        };
      }
      if (caption !== undefined && plain(alt) === plain(caption)) {
        yield {
          place,
          what: 'The text of the picture repeats its caption: who listens hears it twice.',
          found: alt,
          remedy: 'Say in "alt" what the picture shows, and in the caption what it means.',
        };
      }
    }
  },
};

/** "Map of …" says what kind of drawing it is, which helps. */
const openings =
  /^\s*(?:an? |the |ein |eine |une? )?(?:image|picture|photo|photograph|graphic|bild|foto|abbildung|photographie|imagen|изображение|фотография)\s*(?:of|showing|that shows|von|zeigt|de|d’|с)?\b[\s:]|^\s*(?:图片|照片|图像|صورة)/i;

function picturesOf({ frontmatter: { image }, images, placeOf }: StoryText): TextImage[] {
  const own = image && { ...image, caption: image.caption, place: placeOf(['image', 'alt']) };
  return own ? [own, ...images] : [...images];
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
