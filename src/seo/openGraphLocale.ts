/**
 * A language as Open Graph writes it: language and territory, as en_GB.
 * @param language a BCP 47 tag; where it names no territory, the likeliest one is taken (CLDR).
 */
export function openGraphLocale(language: string): string {
  const known = locales.get(language);
  if (known !== undefined) return known;
  const { language: code, region } = new Intl.Locale(language).maximize();
  const locale = region === undefined ? code : `${code}_${region}`;
  locales.set(language, locale);
  return locale;
}

/** By language: a site has few, and every page asks. */
const locales = new Map<string, string>();
