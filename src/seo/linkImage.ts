import { inLanguage } from '../base/inLanguage.ts';
import { editionData } from '../content/editionData.ts';
import { type Card, cardSize, plainColours } from '../media/card.ts';
import { type PortableImage, portableImage } from '../media/portableImage.ts';
import { strangeLetter } from '../media/lettering/lettered.ts';
import { cardOf, type SiteImage } from '../media/siteImage.ts';

/** An image beside a link, with its words for those who do not see it. */
type LinkImage = PortableImage & { readonly alt: string };

/** What a page's card says beside the publication's name. */
export type CardWords = Pick<Card, 'label' | 'headline' | 'note'> & {
  /** A tag of BCP 47. */
  readonly language: string;
};

/**
 * The image that is shown beside a link to a page.
 * @param own the page's; the publication's where it has none, and a card where that has none.
 * @param name of the publication.
 * @param words of the card.
 * @returns undefined where no typeface has the letters of a card.
 */
export function linkImage(
  own: { readonly src: SiteImage; readonly alt: string } | undefined,
  name: string,
  words: CardWords,
): LinkImage | undefined {
  const { socialImage } = editionData().ownImages;
  const shown = own ?? (socialImage && { src: socialImage, alt: name });
  return shown ? { ...portableImage(shown.src), alt: shown.alt } : cardImage(name, words);
}

function cardImage(name: string, words: CardWords): LinkImage | undefined {
  const { label = '', headline, note = '' } = words;
  if (strangeLetter(name + label + headline + note) !== undefined) return undefined;
  const { dir: direction = 'ltr' } = inLanguage(words.language);
  const colours = editionData().theme?.cardColours ?? plainColours;
  const address = cardOf({ name, direction, colours, ...words }, import.meta.env.BASE_URL);
  return {
    url: new URL(address, import.meta.env.SITE).href,
    ...cardSize,
    type: 'image/png',
    alt: label === '' ? headline : `${label}: ${headline}`,
  };
}
