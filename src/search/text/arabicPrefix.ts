/**
 * What is written before an Arabic word as part of it: the article, with or without “and”, “so”, “by” or “as”; and
 * “and” or “so” alone. Pagefind's stemmer takes these off too, but then takes the word for one of another kind than
 * without, and looks for other endings.
 * @param word in plain letters, with marks or without.
 * @returns nothing where less than three letters would be left.
 */
export function arabicPrefix(word: string): string {
  return prefix.exec(word)?.[0] ?? '';
}

const marks = '[\\u0640\\p{M}]*';
const letter = (letters: string) => `[${letters}]${marks}`;
/** Whichever way an alef is typed, as in ألمانيا, the next word may be it with an article. */
const article = letter('اأإآ') + letter('ل');
const prefix = new RegExp(
  `^(?:(?:${letter('وف')})?(?:(?:${letter('بك')})?${article}|${letter('ل')}${letter('ل')})|${letter('وف')}(?!ا))` +
    `(?=(?:(?!\\u0640)\\p{L}${marks}){3})`,
  'u',
);
