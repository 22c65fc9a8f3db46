import { assetsFolder } from './lastEdition.ts';

/**
 * Finds the images of the site that a page, a feed or a style sheet names.
 * @param text HTML, XML, JSON or CSS.
 * @returns file names, each once.
 */
export function imageNames(text: string): string[] {
  const names = [...text.matchAll(address)].flatMap(([, name = '']) => [
    decoded(name),
    // A style sheet ends an address by a bracket, which a name may hold.
    name.replace(/\).*$/, ''),
  ]);
  return [...new Set(names)].filter(isImageName);
}

/** Tells an image by its file's name. */
export function isImageName(name: string): boolean {
  return /\.(?:avif|gif|jpe?g|png|svg|tiff?|webp)$/i.test(name);
}

/** A bundler keeps brackets and letters of any script in a file's name, but none of these. */
const address = new RegExp(`${assetsFolder}/([^"'\\s<>&?#,\\\\]+)`, 'gu');

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
