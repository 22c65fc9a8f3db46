import { decodeSafely } from '../base/decodeSafely.ts';
import { assetsFolder } from './lastEdition.ts';

/**
 * Finds the images of the site that a page, a feed or a style sheet names.
 * @param text HTML, XML, JSON or CSS.
 * @returns file names, each once.
 */
export function imageNames(text: string): string[] {
  const names = new Set<string>();
  // Sought by hand: a pattern takes several times as long to pass over a page.
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + start.length)) {
    rest.lastIndex = at + start.length;
    const name = rest.exec(text)?.[0] ?? '';
    names.add(decodeSafely(name));
    // A style sheet ends an address by a bracket, which a name may hold.
    names.add(name.replace(/\).*$/, ''));
  }
  return [...names].filter(isImageName);
}

/** Tells an image by its file's name. */
export function isImageName(name: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(name);
}

/** A bundler keeps brackets and letters of any script in a file's name, but none of these. */
const rest = /[^"'\s<>&?#,\\]+/y;

const start = `${assetsFolder}/`;
