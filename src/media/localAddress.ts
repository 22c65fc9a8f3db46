/** Tells whether an address is in the document that names it, or a picture written out in it. */
export function isLocalAddress(address: string): boolean {
  return new RegExp(`^\\s*(?:${local})`, 'i').test(address);
}

/** Tells whether a value of a style, or of an attribute, fetches nothing that is not in its document. */
export function fetchesNothing(value: string): boolean {
  return !fetching.test(value);
}

/** SVG is not among the pictures: it would be a document of its own. */
const local = String.raw`#|data:(?:image/(?:png|jpe?g|gif|webp|avif)|font/[\w-]+|application/(?:x-)?font-[\w-]+)[;,]`;

/** An escape could spell any name, and some functions take an address as a plain string. */
const fetching = new RegExp(
  String.raw`\\|\b(?:image-set|image|src)\(|url\((?!\s*(?:["']\s*)?(?:${local}))`,
  'i',
);
