/**
 * Names the index that stories in a language are in. Forms of one language, as those of two countries
 * or of two scripts, share theirs: what is found of one is found of the other, each story once.
 * @param tag a BCP 47 tag.
 * @returns the language's own part in small letters, by which Pagefind chooses how to stem its words.
 * @throws RangeError for what is no tag.
 */
export function indexLanguage(tag: string): string {
  const [canonical = tag] = Intl.getCanonicalLocales(tag);
  return canonical.replace(/-.*/, '');
}

/** Tells whether Pagefind itself cuts the words of an index, since its language writes no spaces. */
export function isCutByPagefind(index: string): boolean {
  return ['zh', 'ja', 'th'].includes(index);
}
