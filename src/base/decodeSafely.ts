/**
 * A text without its percent signs, or as it is where these mean nothing.
 * @param decode decodeURI leaves those of signs that part an address.
 */
export function decodeSafely(
  text: string,
  decode: typeof decodeURI | typeof decodeURIComponent = decodeURIComponent,
): string {
  try {
    return decode(text);
  } catch {
    return text;
  }
}
