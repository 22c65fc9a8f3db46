/**
 * A country's name as its language's readers know it, from the runtime's own data (CLDR).
 * @param code two letters of ISO 3166-1, in either case.
 * @param language a BCP 47 tag.
 * @returns the name, or the code in capitals where that language has no name for it.
 * @throws RangeError for a language tag, or a code, that is not well-formed.
 */
export function countryName(code: string, language: string): string {
  const capitals = code.toUpperCase();
  const names = namesIn.get(language) ?? new Intl.DisplayNames([language], { type: 'region' });
  namesIn.set(language, names);
  return names.of(capitals) ?? capitals;
}

/** One for each language: to make one takes far longer than to use it, and every story uses it. */
const namesIn = new Map<string, Intl.DisplayNames>();
