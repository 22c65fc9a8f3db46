import { decodeSafely } from '../base/decodeSafely.ts';
import { assetsFolder } from '../media/siteImage.ts';

/**
 * Finds the images of the site that a page, a feed or a style sheet names.
 * @param content HTML, XML, JSON or CSS in UTF-8.
 * @returns file names, each once.
 */
export function imageNames(content: Uint8Array): string[] {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const names = new Set<string>();
  // Sought by hand: a pattern takes several times as long to pass over a page.
  for (let at = bytes.indexOf(start); at >= 0; at = bytes.indexOf(start, at + start.length)) {
    const from = at + start.length;
    const [name] = rest.exec(bytes.toString('utf8', from, from + longestName)) ?? [''];
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
const rest = /^[^"'\s<>&?#,\\]+/;

/** Bytes: no system has names of more than 255, of which an address may write each as three. */
const longestName = 3 * 255;

const start = `${assetsFolder}/`;
