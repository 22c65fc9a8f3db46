/**
 * A country's name as its language's readers know it, from the runtime's own data (CLDR).
 * @param code two letters of ISO 3166-1, in either case.
 * @param language a BCP 47 tag.
 * @returns the name, or the code in capitals where that language has no name for it.
 * @throws RangeError for a language tag, or a code, that is not well-formed.
 */
export function countryName(code: string, language: string): string {
  const names = languages.get(language) ?? namesIn(language);
  languages.set(language, names);
  return names(code);
}

/** Every story and list names countries, and there are no more than some hundred names to look up. */
const languages = new Map<string, (code: string) => string>();

function namesIn(language: string): (code: string) => string {
  const display = new Intl.DisplayNames([language], { type: 'region' });
  const known = new Map<string, string>();
  return (code) => {
    const name = known.get(code) ?? display.of(code.toUpperCase()) ?? code.toUpperCase();
    known.set(code, name);
    return name;
  };
}
