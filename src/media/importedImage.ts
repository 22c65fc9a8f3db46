import { originalOf, type SiteImage } from './siteImage.ts';

/**
 * What a story that imports an image gets: as Astro gives it, with the address of the file itself as
 * `src`. Only a story that reads that has the file published.
 */
export function importedImage(image: SiteImage): SiteImage & { readonly src: string } {
  return {
    ...image,
    get src() {
      return originalOf(image);
    },
  };
}
