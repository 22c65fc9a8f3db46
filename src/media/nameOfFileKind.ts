/**
 * Names what a file is that was saved as a picture and is none that a page can show.
 * @param start its first bytes, as Latin-1.
 * @returns undefined where it begins like nothing that is known.
 */
export function nameOfFileKind(start: string): string | undefined {
  return kinds.find(([, pattern]) => pattern.test(start))?.[0];
}

/** By what the formats' specifications make them begin with. */
const kinds: readonly (readonly [name: string, start: RegExp])[] = [
  ['a Windows bitmap (BMP)', /^BM/],
  ['an icon (ICO)', /^\0\0[\x01\x02]\0/],
  ['a Photoshop document', /^8BPS/],
  ['a PDF', /^%PDF/],
  ['a PostScript document', /^(?:%!PS|\xc5\xd0\xd3\xc6)/],
  ['a HEIC photograph, which few browsers show', /^.{4}ftyp(?:hei|hev|mif|msf)/s],
  ['a film', /^(?:.{4}ftyp(?!avi)|\x1aE\xdf\xa3|RIFF.{4}AVI )/s],
  ['a JPEG XL image, which few browsers show', /^(?:\xff\x0a|\0\0\0\x0cJXL )/],
  ['a JPEG 2000 image', /^(?:\0\0\0\x0cjP {2}|\xff\x4f\xff\x51)/],
  ['a ZIP archive or an office document', /^PK\x03\x04/],
  ['a web page', /^(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b/i],
];
