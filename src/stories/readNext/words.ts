/**
 * Splits text into words, in any language, those without spaces included.
 * @returns each different word once, in lower case; numbers are words, punctuation is not.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC').toLowerCase())) {
    if (isWordLike === true) words.add(segment);
  }
  return words;
}

// A named locale, since the default would follow the machine that builds the site.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
