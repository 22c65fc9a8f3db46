/**
 * Names the index that stories in a language are in. Forms of one language, as those of two countries
 * or of two scripts, share theirs: what is found of one is found of the other, each story once.
 * @param tag a BCP 47 tag.
 * @returns the language's own part in small letters, by which Pagefind chooses how to stem its words;
 * three letters for a language that Pagefind would cut by a dictionary, which no query could repeat.
 * @throws RangeError for what is no tag.
 */
export function indexLanguage(tag: string): string {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  const language = canonical.replace(/-.*/, '');
  return unspaced.get(language) ?? language;
}

/** By their other names of ISO 639, which Pagefind takes for languages that it does not know. */
const unspaced: ReadonlyMap<string, string> = new Map([
  ['zh', 'zho'],
  ['ja', 'jpn'],
  ['th', 'tha'],
]);
