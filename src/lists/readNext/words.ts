/**
 * Splits text into words, in any language, those without spaces included.
 * @returns each different word once, in lower case; numbers are words, punctuation is not.
 */
export function wordsOf(text: string): ReadonlySet<string> {
  // Most texts that are asked about are one word, which the segmenter takes a hundred times as long to say.
  if (plainWord.test(text)) return new Set([text.toLowerCase()]);
  const words = new Set<string>();
  for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC').toLowerCase())) {
    if (isWordLike === true) words.add(segment);
  }
  return words;
}

const plainWord = /^[a-z0-9]+$/i;

// A named locale, since the default would follow the machine that builds the site.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
