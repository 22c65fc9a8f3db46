/**
 * A language as Open Graph writes it: language and territory, as en_GB.
 * @param language a BCP 47 tag; where it names no territory, the likeliest one is taken (CLDR).
 */
export function openGraphLocale(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}_${region}`;
}
