import { editionData } from '../content/editionData.ts';
import { type PortableImage, portableImage } from '../media/portableImage.ts';
import type { SiteImage } from '../media/siteImage.ts';

/**
 * The image that is shown beside a link to a page.
 * @param own the page's; the publication's where it has none.
 * @param name of the publication.
 */
export function linkImage(
  own: { readonly src: SiteImage; readonly alt: string } | undefined,
  name: string,
): (PortableImage & { readonly alt: string }) | undefined {
  const { socialImage } = editionData().ownImages;
  const shown = own ?? (socialImage && { src: socialImage, alt: name });
  return shown && { ...portableImage(shown.src), alt: shown.alt };
}
