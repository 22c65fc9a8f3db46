/** A text without its percent signs, or as it is where these mean nothing. */
export function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
