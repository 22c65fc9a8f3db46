import { createSvgComponent } from 'astro/assets/runtime';
import { decodeXML } from 'entities';
import { originalOf, type SiteImage } from './siteImage.ts';

/**
 * What a story that imports an image gets: as Astro gives it, with the address of the file itself as
 * `src`. Only a story that reads that has the file published.
 */
export function importedImage(image: SiteImage): SiteImage & { readonly src: string } {
  return withAddress({ ...image }, image);
}

/**
 * The same for a drawing, which is a component beside, as with Astro.
 * @param svg the document that may be published.
 */
export function importedDrawing(image: SiteImage, svg: string): object {
  const [, attributes = '', children = ''] = /<svg\b([^>]*)>(.*)<\/svg>/s.exec(svg) ?? [];
  const drawing: object = createSvgComponent({
    meta: { ...image, src: image.address },
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        decodeXML(value),
      ]),
    ),
    children,
    styles: [],
  });
  return withAddress(drawing, image);
}

function withAddress<Base extends object>(base: Base, image: SiteImage): Base & { src: string } {
  return Object.defineProperty(Object.assign(base, { src: '' }), 'src', {
    enumerable: true,
    get: () => originalOf(image),
  });
}
