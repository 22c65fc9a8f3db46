/**
 * The name of a country in a language.
 * @param code ISO 3166-1 alpha-2, in capitals.
 * @param language BCP 47.
 */
export function countryName(code: string, language: string): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}
